import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {checkVintages} from "../../../../scripts/observations/checks/check-vintages.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {planImport} from "../../../../scripts/observations/vintages/plan-import.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {Vintage} from "../../../../scripts/observations/vintages/vintage.ts";
import type {PublishedCell} from "../../../../src/model/observations/cells.ts";
import {measureCells, sourceTable} from "../tables.ts";

const reference = readReference(diskFiles("."));
const folder = "data/vintages/2021-05-25";

/** Two months of two municipalities and the country: shares, or the counts of another measure. */
function imported(measure = "TYOTOSUUS", shares: PublishedCell[] = [100, 0]): Vintage {
  const cells = measureCells(["2021-03", "2021-04"], {SSS: [12, 9], KU005: shares, KU009: [null, 3]});
  const facts = {date: "2021-05-25", retrieved: "2021-05-26", input: {file: "a.csv", sha256: "0".repeat(64)}};
  return planImport(sourceTable("a.csv", {[measure]: cells}), [], facts).vintage;
}

const found = (vintage: Vintage): string[] =>
  checkVintages([vintage], reference).map(
    ({rule, severity, where, message}) => `${severity}: ${rule}: ${where}: ${message}`
  );

test("what an import wrote is sound, and so is all that is held", () => {
  expect(found(imported())).toEqual([]);
  expect(checkVintages(readVintages(diskFiles(".")), reference)).toEqual([]);
});

describe("figures that no import would have taken are errors, one for a file:", () => {
  test.each<[string, PublishedCell[], string]>([
    ["TYOTOSUUS", [125, 9], "cell KU005 2021-03: 125, expected a share of 0 to 100 per cent"],
    ["TYOTOSUUS", [9, 100.1], "cell KU005 2021-04: 100.1, expected a share of 0 to 100 per cent"],
    [
      "TYOTOSUUS",
      [125, 101],
      "cell KU005 2021-03: 125, expected a share of 0 to 100 per cent, and 1 other cell like this"
    ],
    ["UUDETAVP", [-1, 9], "cell KU005 2021-03: -1, expected a whole number of at least 0"],
    ["UUDETAVP", [9, 8.5], "cell KU005 2021-04: 8.5, expected a whole number of at least 0"]
  ])("%s with %j", (measure, values, message) => {
    expect(found(imported(measure, values))).toEqual([`error: vintage-values: ${folder}/${measure}.csv: ${message}`]);
  });
});

test("figures of regions are looked at too", () => {
  const regions = new Map([["TYOTOSUUS", measureCells(["2021-03"], {MK01: [101]})]]);
  expect(found({...imported(), regions})).toEqual([
    `error: vintage-values: ${folder}/regions/TYOTOSUUS.csv: cell MK01 2021-03: 101, expected a share of 0 to 100 per cent`
  ]);
});

describe("a coverage that is not what stated.json states is an error:", () => {
  test.each([
    ["measures", ["UUDETAVP"], "coverage.measures UUDETAVP, expected TYOTOSUUS"],
    ["first", "2021-02", "coverage.first 2021-02, expected 2021-03"],
    ["last", "2021-05", "coverage.last 2021-05, expected 2021-04"],
    ["municipalities", 309, "coverage.municipalities 309, expected 2"]
  ])("%s", (key, value, message) => {
    const {manifest, ...vintage} = imported();
    const coverage = {...manifest.coverage, [key]: value};
    expect(found({...vintage, manifest: {...manifest, coverage}})).toEqual([
      `error: vintage-coverage: ${folder}/vintage.json: ${message} as in stated.json`
    ]);
  });

  test("no municipality at all", () => {
    const vintage = imported();
    const stated = vintage.stated.map((block) => ({...block, areas: ["SSS"]}));
    expect(found({...vintage, stated})).toEqual([
      `error: vintage-coverage: ${folder}/vintage.json: stated.json states no municipality, expected at least one`
    ]);
  });
});

test("measures and areas of no reference table are errors, one for either", () => {
  const vintage = imported();
  const block = {first: "2021-03", last: "2021-03"} as const;
  const stated = [
    ...vintage.stated,
    {...block, measures: ["FOO", "BAR"], areas: ["MK01"]},
    {...block, measures: ["UUDETAVP"], areas: ["ELY01", "KU199", "KUJOU", "MK03"]}
  ];
  expect(found({...vintage, stated})).toEqual([
    `error: vintage-codes: ${folder}/stated.json: measure FOO, expected a code of data/reference/measures.json; unknown ones: 2`,
    `error: vintage-codes: ${folder}/stated.json: area MK03, expected a municipality or region of data/reference/municipalities.csv; unknown ones: 1`
  ]);
});

test("figures that came before they were published are a warning", () => {
  const {manifest, ...vintage} = imported();
  expect(found({...vintage, manifest: {...manifest, retrieved: "2021-05-24"}})).toEqual([
    `warning: vintage-retrieved: ${folder}/vintage.json: retrieved 2021-05-24, expected 2021-05-25, on which the figures were published, or later`
  ]);
});
