import {crc32} from "node:zlib";
import {zlibSync} from "fflate";

/** A drawing as pixels: red, green, blue and opacity, a byte each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Writes an opaque drawing as a PNG file with a palette, about half the size of one without. The 256 most frequent
 * colours are kept as they are; all others, blends at the edges of lines and letters, become the nearest of them.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({width, height, data}: Pixels): Uint8Array {
  const colors = new Uint32Array(Uint8Array.from(data).buffer);
  const palette = frequentColors(colors);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Uint8Array.from(palette.flatMap(channels))),
    chunk("IDAT", zlibSync(indexRows(colors, width, height, palette), {level: 6})),
    chunk("IEND", new Uint8Array())
  ]);
}

/** The most frequent first; equals in the order of their numbers, so that the same drawing gives the same file. */
function frequentColors(colors: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let end = 1; end <= colors.length; end++) {
    if (end < colors.length && colors[end] === colors[start]) continue;
    const color = colors[start] ?? 0;
    counts.set(color, (counts.get(color) ?? 0) + end - start);
    start = end;
  }
  const sorted = [...counts].toSorted(([a, many], [b, other]) => other - many || a - b);
  return sorted.slice(0, 256).map(([color]) => color);
}

/** Rows of places in the palette; the byte before each says that the row is as it is. */
function indexRows(colors: Uint32Array, width: number, height: number, palette: readonly number[]): Uint8Array {
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = new Uint8Array(height * (width + 1));
  let [last, place] = [-1, 0];
  colors.forEach((color, i) => {
    if (color !== last) {
      place = places.get(color) ?? nearest(color, palette);
      places.set(color, place);
      last = color;
    }
    rows[i + Math.floor(i / width) + 1] = place;
  });
  return rows;
}

function nearest(color: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(channels(color), channels(other)));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
}

/** Red, green and blue; the first byte is the lowest on every machine that Node runs on. */
function channels(color: number): number[] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255];
}

/** Eight bits for a place in the palette, nothing interlaced. */
function header(width: number, height: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(13));
  bytes.setUint32(0, width);
  bytes.setUint32(4, height);
  bytes.setUint8(8, 8);
  bytes.setUint8(9, 3);
  return new Uint8Array(bytes.buffer);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, content.length);
  frame.setUint32(4, crc32(named));
  return Buffer.concat([new Uint8Array(frame.buffer, 0, 4), named, new Uint8Array(frame.buffer, 4, 4)]);
}
