import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {decodeText} from "../../../scripts/sources/decode.ts";

const text = "Työttömät työnhakijat ".repeat(50);
const bytes = new TextEncoder().encode(text);

test.each([
  ["plain", bytes],
  ["packed", gzipSync(bytes)]
])("a %s file reads as its text", (_, file) => {
  expect(decodeText(file, "a.json")).toBe(text);
});

test.each([
  ["cut", gzipSync(bytes).subarray(0, 40)],
  ["damaged", gzipSync(bytes).fill(0, 20, 30)],
  ["windows-1252", new Uint8Array([0x54, 0x79, 0xf6])]
])("a %s file is refused by name", (_, file) => {
  expect(() => decodeText(file, "a.json.gz")).toThrow("a.json.gz: cut or damaged, expected UTF-8 text");
});
