import {describe, expect, test} from "vitest";
import {parseLiveTable} from "../../../../scripts/sources/pxweb/live-table.ts";
import {renderMetadata} from "../../../pxweb/metadata.ts";
import {newNames, oldNames} from "../../../pxweb/names.ts";
import type {TableNames} from "../../../pxweb/names.ts";
import {metadataOfMarch2025, tableOfJuly2026} from "../../../pxweb/real-answers.ts";

const known = new Set(["TYOTTOMATLOPUSSA", "TYOVOIMATK", "KASSASSA"]);

test("the real description of March 2025 is read", () => {
  const live = parseLiveTable(JSON.stringify(metadataOfMarch2025()), "table", known);
  expect([live.areas.name, live.months.name, live.measures.name]).toEqual(["Alue", "Kuukausi", "Tiedot"]);
  expect(live.areas.codes.slice(0, 3)).toEqual(["SSS", "KU020", "KU005"]);
  expect([live.months.codes[0], live.months.codes.at(-1), live.months.codes.length]).toEqual([
    "2007-01",
    "2025-01",
    217
  ]);
  expect(live.measures.codes).toHaveLength(23);
  expect(live.monthCode("2025-01")).toBe("2025M01");
});

test.each([
  ["new", newNames],
  ["old", oldNames],
  ["other", {...newNames, areas: "Region", months: "Tid", measures: "ContentsCode"}]
])("variables are found under their %s names", (_, names) => {
  const live = parseLiveTable(describeTable(names), "table", known);
  expect([live.areas.name, live.months.name, live.measures.name]).toEqual([names.areas, names.months, names.measures]);
  expect(live.months.codes).toEqual(["2026-06"]);
});

describe("a description is refused when", () => {
  type Variables = {code: string; values: string[]; time?: boolean}[];
  const cases: [string, (variables: Variables) => unknown, string][] = [
    [
      "no measure is known",
      ([areas, months, measures]) => [areas, months, {...measures, values: ["U01", "U02"]}],
      "table: no variable of measures such as TYOTTOMATLOPUSSA among Alue, timeperiod_m, contentscode, expected one"
    ],
    [
      "areas have other codes",
      ([areas, months, measures]) => [{...areas, values: ["091", "049"]}, months, measures],
      "table: no variable of areas such as SSS and KU091 among"
    ],
    [
      "no variable is of time",
      ([areas, months, measures]) => [areas, {...months, time: false}, measures],
      'table: no variable of months, with "time": true among'
    ],
    [
      "months are quarters",
      ([areas, months, measures]) => [areas, {...months, values: ["2026Q1"]}, measures],
      'table: month "2026Q1": expected a code such as 2026M10'
    ],
    [
      "there is a fourth variable",
      (variables) => [...variables, {code: "Sukupuoli", values: ["1", "2"]}],
      "table: variable Sukupuoli: expected areas, months and measures only"
    ],
    [
      "there are two variables of areas",
      (variables) => [...variables, {code: "Kunta", values: ["KU091"]}],
      "table: several variables of areas such as SSS and KU091 among"
    ],
    [
      "the source leaves out values that are too many for it",
      ([areas, months, measures]) => [{...areas, values: null}, months, measures],
      "table: expected the description of a table"
    ]
  ];
  test.each(cases)("%s", (_, change, message) => {
    const {variables} = JSON.parse(describeTable(newNames));
    expect(() => parseLiveTable(JSON.stringify({variables: change(variables)}), "table", known)).toThrow(message);
  });
});

function describeTable(names: TableNames): string {
  return JSON.stringify(renderMetadata(tableOfJuly2026(), names));
}
