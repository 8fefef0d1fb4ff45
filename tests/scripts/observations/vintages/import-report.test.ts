import {expect, test} from "vitest";
import {describeImport} from "../../../../scripts/observations/vintages/import-report.ts";
import {planImport} from "../../../../scripts/observations/vintages/plan-import.ts";
import type {MunicipalityChange} from "../../../../src/model/areas.ts";
import type {Month} from "../../../../src/model/months.ts";
import {named} from "../../../named.ts";
import {measureCells, sourceTable, vintage} from "../tables.ts";

const table = {
  ...sourceTable("a.json", {TYOVOIMATK: measureCells(["2021-03"], {KU005: [1], KU009: [null]})}),
  leftOut: new Map([
    ["sub-region", ["SK063", "SK053", "SK175", "SK011"]],
    ["other region", ["MK91", "MKJO"]],
    ["HVA area", ["HVA01"]]
  ])
};
const leftOut = [
  "left out: 4 sub-regions (SK063 SK053 SK175 …)",
  "left out: 2 other regions (MK91 MKJO)",
  "left out: 1 HVA area (HVA01)"
];
const facts = {date: "2021-04-20", retrieved: "2021-04-20", input: {file: "a.json", sha256: "0".repeat(64)}};

test("the report counts new and revised cells by measure, and has a line for each kind that is left out", () => {
  const held = [vintage("2021-03-23", {TYOVOIMATK: measureCells(["2021-03"], {KU009: [2]})})];
  expect(describeImport(planImport(table, held, facts), table)).toEqual([
    "vintage 2021-04-20: 1 cell added, 1 revised, in data/vintages/2021-04-20",
    "  TYOVOIMATK: 1 added, 1 revised",
    ...leftOut
  ]);
});

const division = {
  municipalities: ["KU005", "KU009", "KU010"].map((code) => ({
    ...{code, name: named("Kunta", "Kommun"), region: "MK14", regionName: named("Seutu", "Region")},
    ...{ely: "ELY10", population2020: 1000}
  })),
  changes: [] as MunicipalityChange[]
};

test("the report says how many municipalities came when it is not all", () => {
  const plan = planImport(table, [], facts);
  expect(describeImport(plan, table, division).slice(0, 2)).toEqual([
    "vintage 2021-04-20: 2 cells added, 0 revised, in data/vintages/2021-04-20",
    "  2 of 3 municipalities"
  ]);
});

test("a municipality that had merged when the figures were published is not awaited", () => {
  const merger = {code: "KU010", heir: "KU009", source: "https://example.org/", newCode: null} as const;
  const linesAfter = (from: Month) =>
    describeImport(planImport(table, [], facts), table, {...division, changes: [{...merger, from}]});
  expect(linesAfter("2021-03")).not.toContainEqual(expect.stringContaining("municipalities"));
  expect(linesAfter("2021-05")).toContain("  2 of 3 municipalities");
});

test("what is held already is told to be, with what is left out again", () => {
  const {vintage: same} = planImport(table, [], facts);
  expect(describeImport(planImport(table, [same], facts), table)).toEqual([
    "vintage 2021-04-20: all of it is held already with the same figures, nothing changed",
    ...leftOut
  ]);
});
