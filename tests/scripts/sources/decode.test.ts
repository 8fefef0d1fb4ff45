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
  ["cut", gzipSync(bytes).subarray(0, 40), "cut or damaged, expected a file packed with gzip"],
  ["damaged", gzipSync(bytes).fill(0, 20, 30), "cut or damaged, expected a file packed with gzip"],
  [
    "windows-1252",
    new Uint8Array([0x54, 0x0a, 0x79, 0xf6, 0x74]),
    "line 2, column 2: cut or damaged, expected UTF-8 text"
  ]
])("a %s file is refused by name", (_, file, message) => {
  expect(() => decodeText(file, "a.json.gz")).toThrow(`a.json.gz: ${message}`);
});
