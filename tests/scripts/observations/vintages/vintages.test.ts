import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkVintage, readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {Vintage} from "../../../../scripts/observations/vintages/vintage.ts";
import {writeVintage} from "../../../../scripts/observations/vintages/write-vintage.ts";
import {memoryFiles} from "../../effects/memory-files.ts";
import type {MemoryFiles} from "../../effects/memory-files.ts";
import {anyCells, measureCells, plainTable, vintage} from "../tables.ts";

const march = vintage("2021-04-20", {TYOVOIMATK: measureCells(["2021-03"], {SSS: [9], KU005: [null]})});

test("what is written reads as the same vintage", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), anyCells({mayBeBlank: true}), (cells, regions) => {
      const files = memoryFiles();
      const written = vintage("2022-05-24", cells, regions);
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
  test.each([
    ["a cell was taken out", manifest, "month,SSS\n2021-03,9\n", `${folder}: 1 cell, expected 2 as in vintage.json`],
    [
      "its folder was renamed",
      manifest.replace('"date":"2021-04-20"', '"date":"2021-04-21"'),
      cells,
      "date 2021-04-21"
    ],
    ["its manifest is cut", manifest.slice(0, 50), cells, `${folder}/vintage.json: expected JSON`],
    ["its manifest lacks the licence", manifest.replace("licence", "license"), cells, `${folder}/vintage.json: `]
  ])("%s", (_, json, csv, message) => {
    const files = memoryFiles({[`${folder}/vintage.json`]: json, [`${folder}/TYOVOIMATK.csv`]: csv});
    expect(() => readVintages(files)).toThrow(message);
  });
});
