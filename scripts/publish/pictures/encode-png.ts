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
  const colors = new Uint32Array(new Uint8Array(data).buffer);
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
  const known = palette.map(channels);
  const rows = new Uint8Array(height * (width + 1));
  let [last, place] = [-1, 0];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const color = colors[row * width + column] ?? 0;
      if (color !== last) {
        place = places.get(color) ?? nearest(channels(color), known);
        places.set(color, place);
        last = color;
      }
      rows[row * (width + 1) + column + 1] = place;
    }
  }
  return rows;
}

/** The place of the nearest; loops, for this is done for every blend of two colours in every picture. */
function nearest([red = 0, green = 0, blue = 0]: readonly number[], palette: readonly (readonly number[])[]): number {
  let [best, least] = [0, Infinity];
  for (let place = 0; place < palette.length; place++) {
    const [r = 0, g = 0, b = 0] = palette[place] ?? [];
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
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
