import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkVintage, readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {Vintage} from "../../../../scripts/observations/vintages/vintage.ts";
import {writeVintage} from "../../../../scripts/observations/vintages/write-vintage.ts";
import type {MeasureCells} from "../../../../src/model/observations/cells.ts";
import {memoryFiles} from "../../effects/memory-files.ts";
import type {MemoryFiles} from "../../effects/memory-files.ts";
import {anyCells, measureCells, plainTable, vintage} from "../tables.ts";

const march = vintage("2021-04-20", {TYOVOIMATK: measureCells(["2021-03"], {SSS: [9], KU005: [null]})});

test("what is written reads as the same vintage", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), anyCells({mayBeBlank: true, of: ["MK01", "KU199"]}), (cells, regions) => {
      const files = memoryFiles();
      const written = vintage("2022-05-24", saying(cells), saying(regions));
      fc.pre(written.cells.size > 0);
      writeVintage(files, written);
      const read = readVintages(files).map((one) => ({
        ...one,
        cells: plainTable(one.cells),
        regions: plainTable(one.regions)
      }));
      expect(read).toEqual([written]);
    })
  );
});

/** Without the measures of which nothing is said: an import writes no file of them. */
function saying(cells: Record<string, MeasureCells>): Record<string, MeasureCells> {
  return Object.fromEntries(
    Object.entries(cells).filter(([, {months, columns}]) =>
      [...columns.values()].some((column) => months.some((_, t) => column.at(t) !== undefined))
    )
  );
}

test("vintages are read oldest first, without what an interrupted import left behind", () => {
  expect(datesOf(readVintages(twoVintages()))).toEqual(["2021-04-20", "2021-05-25"]);
});

test("the vintages up to one leave out what was published later", () => {
  expect(datesOf(readVintages(twoVintages(), "2021-04-20"))).toEqual(["2021-04-20"]);
  expect(datesOf(readVintages(twoVintages(), "2021-05-25"))).toEqual(["2021-04-20", "2021-05-25"]);
});

test("only the date of a vintage can be asked for, and the finding says which there are", () => {
  expect(checkVintage(twoVintages(), undefined)).toEqual([]);
  expect(checkVintage(twoVintages(), "2021-05-25")).toEqual([]);
  const message = "no vintage of that date, expected one of 2021-04-20, 2021-05-25";
  for (const day of ["2021-05-24", "2021-05-26", ".2021-06-22"]) {
    expect(checkVintage(twoVintages(), day)).toEqual([
      {rule: "vintage", severity: "error", where: `--vintage ${day}`, message}
    ]);
  }
});

function twoVintages(): MemoryFiles {
  const files = memoryFiles({"data/vintages/.2021-06-22/TYOVOIMATK.csv": "month,SSS\n"});
  writeVintage(files, vintage("2021-05-25", {TYOVOIMATK: measureCells(["2021-04"], {SSS: [9]})}));
  writeVintage(files, march);
  return files;
}

function datesOf(vintages: readonly Vintage[]): string[] {
  return vintages.map(({manifest}) => manifest.date);
}

test("leftovers of an interrupted import do not end up in the next one", () => {
  const files = memoryFiles({"data/vintages/.2021-04-20/LOMAUTETTU.csv": "month,SSS\n2021-03,1\n"});
  writeVintage(files, march);
  expect([...files.contents.keys()].sort()).toEqual([
    "data/vintages/2021-04-20/TYOVOIMATK.csv",
    "data/vintages/2021-04-20/stated.json",
    "data/vintages/2021-04-20/vintage.json"
  ]);
});

test("a vintage is never written over another", () => {
  const files = memoryFiles();
  writeVintage(files, march);
  expect(() => writeVintage(files, march)).toThrow("path data/vintages/2021-04-20: expected nothing there yet");
});

describe("a vintage is refused when", () => {
  const folder = "data/vintages/2021-04-20";
  const manifest = JSON.stringify(march.manifest);
  const cells = "month,SSS,KU005\n2021-03,9,...\n";
  const block = {measures: ["TYOVOIMATK"], first: "2021-03", last: "2021-03", areas: ["KU005", "SSS"]};
  test.each([
    ["a cell was taken out", manifest, "month,SSS\n2021-03,9\n", `${folder}: 1 cell, expected 2 as in vintage.json`],
    [
      "its folder was renamed",
      manifest.replace('"date":"2021-04-20"', '"date":"2021-04-21"'),
      cells,
      "date 2021-04-21"
    ],
    ["its manifest is cut", manifest.slice(0, 50), cells, `${folder}/vintage.json: expected JSON`],
    ["its manifest lacks the licence", manifest.replace("licence", "license"), cells, `${folder}/vintage.json: `],
    [
      "its table is another",
      manifest.replace("12r5", "12te"),
      cells,
      `${folder}/vintage.json: table 12te, expected 12r5`
    ]
  ])("%s", (_, json, csv, message) => {
    const files = memoryFiles({
      [`${folder}/vintage.json`]: json,
      [`${folder}/stated.json`]: JSON.stringify([block]),
      [`${folder}/TYOVOIMATK.csv`]: csv
    });
    expect(() => readVintages(files)).toThrow(message);
  });

  const cell = (area: string, month = "2021-03") =>
    `${folder}/TYOVOIMATK.csv: cell ${area} ${month}: expected a cell within a block of stated.json`;
  test.each([
    ["states nothing", [], `${folder}/stated.json: no block, expected at least one`],
    ["lacks the measure", [{...block, measures: ["UUDETAVP"]}], "TYOVOIMATK.csv: expected only files of measures"],
    ["lacks an area", [{...block, areas: ["SSS"]}], cell("KU005")],
    ["ends earlier", [{...block, first: "2021-01", last: "2021-02"}], cell("SSS")],
    [
      "ends before it begins",
      [{...block, last: "2021-02"}],
      `${folder}/stated.json: block 1: last 2021-02 before first 2021-03, expected months in order`
    ],
    [
      "has a block twice",
      [block, block],
      `${folder}/stated.json: block 2: cell TYOVOIMATK KU005 2021-03 is stated twice, expected once`
    ],
    [
      "has blocks that overlap",
      [block, {...block, first: "2021-01", areas: ["SSS"]}],
      `${folder}/stated.json: block 2: cell TYOVOIMATK SSS 2021-03 is stated twice, expected once`
    ]
  ])("stated.json %s", (_, blocks, message) => {
    const files = memoryFiles();
    writeVintage(files, march);
    files.write(`${folder}/stated.json`, JSON.stringify(blocks));
    expect(() => readVintages(files)).toThrow(message);
  });

  test.each(["FOO.csv", "notes.txt", "regions/FOO.csv"])(
    "it holds the file %s, of no measure that it states",
    (name) => {
      const files = memoryFiles();
      writeVintage(files, march);
      files.write(`${folder}/${name}`, "month,SSS\n");
      expect(() => readVintages(files)).toThrow(
        `${folder}/${name}: expected only files of measures that stated.json states: remove it`
      );
    }
  );
});

test.each(["notes.txt", "scratch/a.csv", "2021-04-20.old/stated.json", "2021-13-01/stated.json"])(
  "data/vintages/%s is told to be no vintage",
  (path) => {
    const files = twoVintages();
    files.write(`data/vintages/${path}`, "");
    const message = `data/vintages/${path.split("/")[0]}: no vintage, expected only folders named by a day such as 2023-11-21: remove it`;
    expect(() => readVintages(files)).toThrow(message);
    expect(() => checkVintage(files, "2021-04-20")).toThrow(message);
  }
);

test("rows of a vintage may end as Excel ends them", () => {
  const files = memoryFiles();
  writeVintage(files, march);
  files.write("data/vintages/2021-04-20/TYOVOIMATK.csv", "month,SSS,KU005\r\n2021-03,9,...\r\n");
  expect(readVintages(files).map(({cells}) => plainTable(cells))).toEqual([march.cells]);
});
