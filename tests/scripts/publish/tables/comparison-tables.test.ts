import {describe, expect, test} from "vitest";
import {comparisonTable, placeboTable} from "../../../../scripts/publish/tables/comparison-tables.ts";
import type {ComparisonFigures, ComparisonResult} from "../../../../src/model/comparisons/comparison-results.ts";
import {madeUpFigures} from "../made-up-comparisons.ts";
import {headOf} from "../made-up-files.ts";

const names = {area: "espoo", indicator: "unemployed-share"} as const;

test("a row of a method holds its figures; blank is what the method does not have", () => {
  const base = {first: "2020-03", last: "2021-02"} as const;
  const results: ComparisonResult[] = [
    {...names, control: "rest", method: "did", base, result: madeUpFigures(0.5, {attByYear: [1, 2, 3]})},
    {
      ...names,
      control: "weighted",
      method: "sdid",
      base: null,
      result: madeUpFigures(-1, {
        p: 0.1,
        pAdjusted: 0.2,
        band: 1.5,
        rmspePre: 0.3,
        inTime: {starts: 8, rms: 0.4, sameSign: 7},
        flag: "comparison unreliable"
      })
    }
  ];
  const table = comparisonTable(results);
  expect(table.path).toBe("/data/comparisons");
  expect(headOf(table)).toBe(
    "area,indicator,control,method,base,att,att_year1,att_year2,att_year3,p,p_adjusted,band95,rmspe_pre,in_time_rms,in_time_same_sign,flag,reason," +
      "att_year4,window,att_whole_pilot,p_whole_pilot,p_adjusted_whole_pilot,band95_whole_pilot," +
      "in_time_rms_whole_pilot,flag_whole_pilot,estimated_months"
  );
  expect([...table.rows].map((row) => row.map((cell) => cell ?? "").join())).toEqual([
    "espoo,unemployed-share,rest,did,2020-03..2021-02,0.5,1,2,3,,,,,,,,,,2021-03..2021-03,,,,,,,",
    "espoo,unemployed-share,weighted,sdid,,-1,-1,,,0.1,0.2,1.5,0.3,0.4,7,comparison unreliable,,,2021-03..2021-03,,,,,,,"
  ]);
});

describe("the columns that came later", () => {
  const laterOf = (figures: ComparisonFigures) => {
    const row = {...names, control: "weighted", method: "sdid", base: null, result: figures} as const;
    return [...comparisonTable([row]).rows][0]!.slice(17);
  };
  const observed = {first: "2021-03", last: "2023-10"} as const;

  test("tell the whole pilot beside the observed months, and how much of it is estimated", () => {
    const inTime = {starts: 7, rms: 0.6, sameSign: 5};
    const flag = "no comparable area";
    const wholePilot = {att: -2, p: 0.3, pAdjusted: 0.9, band: 1.75, inTime, flag, estimatedMonths: 14} as const;
    const figures = madeUpFigures(-1, {attByYear: [1, 2, 3], window: observed, p: 0.1, wholePilot});
    expect(laterOf(figures)).toEqual([null, "2021-03..2023-10", -2, 0.3, 0.9, 1.75, 0.6, flag, 14]);
  });

  test("stay blank where nothing is known of it", () => {
    expect(laterOf(madeUpFigures(-1, {window: observed}))).toEqual([
      ...[null, "2021-03..2023-10"],
      ...Array<null>(7).fill(null)
    ]);
  });

  test("give the fourth year and the same again, with no estimate in it, once all months are observed", () => {
    const inTime = {starts: 7, rms: 0.6, sameSign: 5};
    const window = {first: "2021-03", last: "2024-12"} as const;
    const more = {attByYear: [1, 2, 3, 4], window, p: 0.1, pAdjusted: 0.2, band: 1.5, inTime};
    expect(laterOf(madeUpFigures(2.5, more))).toEqual([4, "2021-03..2024-12", 2.5, 0.1, 0.2, 1.5, 0.6, null, 0]);
  });
});

test("a row without figures holds the reason", () => {
  const result = {kind: "unavailable", reason: "described only", units: []} as const;
  const table = comparisonTable([{...names, control: "weighted", method: "sdid", base: null, result}]);
  const [row] = [...table.rows];
  expect(row).toHaveLength(headOf(table).split(",").length);
  expect(row?.map((cell) => cell ?? "").join()).toBe(
    "espoo,unemployed-share,weighted,sdid,,,,,,,,,,,,,described only,,,,,,,,,"
  );
});

test("a placebo has one row per month", () => {
  const table = placeboTable(["2021-02", "2021-03"], [{code: "KU005", att: 1, effects: [-0.5, 1]}]);
  expect(headOf(table)).toBe("area,month,effect");
  expect([...table.rows]).toEqual([
    ["KU005", "2021-02", -0.5],
    ["KU005", "2021-03", 1]
  ]);
});
