import {expect, test} from "vitest";
import {comparisonTable, placeboTable} from "../../../scripts/publish/comparison-tables.ts";
import type {ComparisonResult} from "../../../src/model/comparison-results.ts";
import {madeUpFigures} from "./made-up-comparisons.ts";
import {headOf} from "./made-up-files.ts";

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
    "area,indicator,control,method,base,att,att_year1,att_year2,att_year3,p,p_adjusted,band95,rmspe_pre,in_time_rms,in_time_same_sign,flag,reason"
  );
  expect([...table.rows].map((row) => row.map((cell) => cell ?? "").join())).toEqual([
    "espoo,unemployed-share,rest,did,2020-03..2021-02,0.5,1,2,3,,,,,,,,",
    "espoo,unemployed-share,weighted,sdid,,-1,-1,,,0.1,0.2,1.5,0.3,0.4,7,comparison unreliable,"
  ]);
});

test("a row without figures holds the reason", () => {
  const result = {kind: "unavailable", reason: "described only", units: []} as const;
  const table = comparisonTable([{...names, control: "weighted", method: "sdid", base: null, result}]);
  const [row] = [...table.rows];
  expect(row).toHaveLength(headOf(table).split(",").length);
  expect(row?.map((cell) => cell ?? "").join()).toBe("espoo,unemployed-share,weighted,sdid,,,,,,,,,,,,,described only");
});

test("a placebo has one row per month", () => {
  const table = placeboTable(["2021-02", "2021-03"], [{code: "KU005", att: 1, effects: [-0.5, 1]}]);
  expect(headOf(table)).toBe("area,month,effect");
  expect([...table.rows]).toEqual([
    ["KU005", "2021-02", -0.5],
    ["KU005", "2021-03", 1]
  ]);
});
