import {crc32, inflateSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {encodePng} from "../../../../scripts/publish/pictures/encode-png.ts";

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

/** Reads the parts of a PNG file and checks their sums. */
function chunksOf(png: Uint8Array): Chunk[] {
  const file = Buffer.from(png);
  expect(file.subarray(0, 8)).toEqual(Buffer.from("89504e470d0a1a0a", "hex"));
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({type: named.toString("latin1", 0, 4), content: named.subarray(4)});
  }
  return chunks;
}

/** The colours of all pixels, `#rrggbb`. */
function decode(png: Uint8Array, width: number, height: number): string[] {
  const [header, palette, data, end] = chunksOf(png);
  expect([header, palette, data, end].map((chunk) => chunk?.type)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect([header?.content.readUInt32BE(0), header?.content.readUInt32BE(4)]).toEqual([width, height]);
  expect([...(header?.content.subarray(8) ?? [])]).toEqual([8, 3, 0, 0, 0]);
  const rows = inflateSync(data?.content ?? Buffer.of());
  expect(rows).toHaveLength(height * (width + 1));
  return Array.from({length: width * height}, (_, i) => {
    const row = Math.floor(i / width) * (width + 1);
    expect(rows[row]).toBe(0);
    const place = 3 * (rows[row + 1 + (i % width)] ?? 0);
    return `#${palette?.content.toString("hex", place, place + 3)}`;
  });
}

function drawing(colors: readonly string[], width: number) {
  const data = Buffer.from(colors.map((color) => `${color.slice(1)}ff`).join(""), "hex");
  return {width, height: colors.length / width, data};
}

describe("a drawing as PNG", () => {
  const few = ["#fcfaf5", "#fcfaf5", "#0a4f93", "#1b1a17", "#fcfaf5", "#0a4f93"];

  test("has the size and every colour of its pixels", () => {
    expect(decode(encodePng(drawing(few, 3)), 3, 2)).toEqual(few);
  });

  test("keeps its frequent colours when there are more than a palette holds; the others become the nearest of them", () => {
    const many = Array.from({length: 300}, (_, i) => `#${(i * 700).toString(16).padStart(6, "0")}`);
    const often = [...many.slice(0, 255), ...many.slice(0, 255), "#0a4f93", "#0a4f93", "#0a5093", ...many.slice(255)];
    const pixels = decode(encodePng(drawing([...often, "#000000"], 1)), 1, often.length + 1).slice(0, -1);
    expect(pixels.slice(0, 512)).toEqual(often.slice(0, 512));
    expect(pixels[512]).toBe("#0a4f93");
    expect(new Set(pixels).size).toBeLessThanOrEqual(256);
  });

  test("is the same file every time", () => {
    expect(encodePng(drawing(few, 2))).toEqual(encodePng(drawing(few, 2)));
  });
});
