import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {readSource, readSourceFile} from "../../../scripts/sources/read-source.ts";
import {plainTable} from "../observations/tables.ts";
import {smallReference} from "../small-reference.ts";
import {chunksOf} from "./chunks-of.ts";
import {csvText} from "./csv/csv-file.ts";
import {content, jsonStatFile} from "./json-stat-file.ts";
import {narrow, pxFile, pxText} from "./px/px-file.ts";

const json = Buffer.from(JSON.stringify(jsonStatFile()));
const px = narrow(pxText(pxFile()));
const csv = Buffer.from(csvText(content, {title: true}));
const semicolons = Buffer.from(csvText(content, {delimiter: ";", quote: false, decimal: ","}));
const mark = Buffer.from("\uFEFF");
const formats: [format: string, bytes: Uint8Array][] = [
  ["JSON-stat", json],
  ["JSON-stat after blank lines", Buffer.concat([Buffer.from("\n\n "), json])],
  ["PX", px],
  ["CSV", csv],
  ["CSV with semicolons", semicolons]
];

describe.each(formats)("%s is known by what it holds", (_, bytes) => {
  const {cells, regions} = readSource(json, "a", smallReference);

  test.each([
    ["as it is", bytes],
    ["after a mark of byte order", Buffer.concat([mark, bytes])],
    ["packed", gzipSync(bytes)],
    ["packed after a mark of byte order", gzipSync(Buffer.concat([mark, bytes]))]
  ])("%s", async (_, packed) => {
    for (const size of [1, 2, 65_536]) {
      const table = await readSourceFile(chunksOf(packed, size), "a", smallReference);
      expect(sorted(table.cells)).toEqual(sorted(cells));
      expect(sorted(table.regions)).toEqual(sorted(regions));
    }
  });
});

test("a JSON file that is longer than what is looked at first is read whole", async () => {
  const long = Buffer.from(JSON.stringify({...jsonStatFile(), note: ["x".repeat(300_000)]}));
  const {cells} = await readSourceFile(chunksOf(long, 1000), "a", smallReference);
  expect(plainTable(cells)).toEqual(plainTable(readSource(json, "a", smallReference).cells));
});

test.each([
  ["nothing", new Uint8Array(0), "found an empty file"],
  ["blanks", Buffer.from(" \n "), 'found " \\n "'],
  ["a page", Buffer.from("<!DOCTYPE html><p>1, 2; 3</p>"), 'found "<!DOCTYPE html><p>1,"'],
  ["a text", Buffer.from("429 Too Many Requests"), 'found "429 Too Many Request"'],
  ["a workbook", Buffer.from("PK\u0003\u0004\0\0,;"), "found "],
  ["text of two bytes a letter", Buffer.from(csvText(), "utf16le"), "found "]
])("%s is no file of the source", async (_, bytes, message) => {
  const read = readSourceFile(chunksOf(bytes), "a.bin", smallReference);
  await expect(read).rejects.toThrow(message);
  await expect(read).rejects.toThrow(/^a\.bin: line 1, column 1: .*, expected JSON-stat, PX or CSV of PxWeb$/);
});

test.each(["utf16le", "utf-16be"])(
  "text in %s, as spreadsheets save it, is refused with what to do",
  async (encoding) => {
    const little = Buffer.from(`\ufeff${csvText()}`, "utf16le");
    const bytes = encoding === "utf16le" ? little : little.swap16();
    await expect(readSourceFile(chunksOf(bytes), "a.csv", smallReference)).rejects.toThrow(
      "a.csv: text in UTF-16, expected UTF-8: save it as CSV UTF-8"
    );
  }
);

test.each([
  ["cut", gzipSync(px).subarray(0, 100)],
  ["cut in its last bytes", gzipSync(px).subarray(0, -3)],
  ["followed by something else", Buffer.concat([gzipSync(px), Buffer.from("more")])],
  ["changed", gzipSync(px).fill(7, 200, 210)]
])("a packed file that is %s is refused", async (_, bytes) => {
  await expect(readSourceFile(chunksOf(bytes), "a.px.gz", smallReference)).rejects.toThrow(
    "a.px.gz: cut or damaged, expected a file packed with gzip"
  );
});

test("a file that unpacks to more than any table is refused before memory runs out", async () => {
  // A gigabyte of spaces packs to a megabyte.
  const piece = Buffer.alloc(1_000_000, " ");
  async function* spaces(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 1001; i++) yield piece;
  }
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    yield px.subarray(0, px.lastIndexOf(0x44));
    yield* spaces();
  };
  await expect(readSourceFile(endless(), "a.px", smallReference)).rejects.toThrow(/^a\.px: .*expected at most/);
});

function sorted(table: ReturnType<typeof readSource>["cells"]): unknown {
  const measures = [...plainTable(table)].map(
    ([measure, {months, columns}]) => [measure, months, [...columns].sort()] as const
  );
  return measures.sort(([a], [b]) => (a < b ? -1 : 1));
}
