import {expect, test} from "vitest";
import {coverageTable, measureCoverage} from "../../../../scripts/publish/models/coverage.ts";
import type {ObservationCell, ObservationState} from "../../../../src/model/observations/observations.ts";
import {headOf} from "../made-up-files.ts";

const cell = (value: number | null, vintage: string): ObservationCell => {
  return {value, status: value === null ? "suppressed" : "normal", vintage};
};

// Two municipalities in four months; the country and a region say nothing about municipalities.
const state: ObservationState = {
  vintage: "2022-02-22",
  months: ["2021-01", "2021-02", "2021-03", "2021-04"],
  confirmed: new Map(),
  retrieved: new Map(),
  columns: new Map([
    [
      "U",
      new Map([
        ["SSS", [cell(9, "2021-05-01"), cell(9, "2021-05-01"), cell(9, "2021-05-01"), cell(9, "2021-05-01")]],
        ["KU001", [null, cell(5, "2021-05-01"), cell(6, "2022-02-22"), null]],
        ["KU002", [null, cell(null, "2021-05-01"), cell(0, "2021-05-01"), null]]
      ])
    ],
    ["EMPTY", new Map([["SSS", [cell(9, "2021-05-01"), null, null, null]]])]
  ])
};

test("a measure is there in the months in which it is published by municipality, known or confidential", () => {
  expect(measureCoverage(state)).toEqual([
    {
      measure: "U",
      first: "2021-02",
      last: "2021-03",
      known: [1, 2],
      confidential: [1, 0],
      vintages: ["2021-05-01", "2022-02-22"]
    }
  ]);
});

test("its table has a row per month", () => {
  const table = coverageTable(measureCoverage(state));
  expect([table.path, headOf(table)]).toEqual(["/data/coverage", "measure,month,known,confidential"]);
  expect([...table.rows]).toEqual([
    ["U", "2021-02", 1, 1],
    ["U", "2021-03", 2, 0]
  ]);
});
