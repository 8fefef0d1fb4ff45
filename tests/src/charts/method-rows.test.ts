import {expect, test} from "vitest";
import {methodRows} from "../../../src/charts/method-rows.ts";
import type {ComparisonFigures, ComparisonResult} from "../../../src/model/comparison-results.ts";

function row(more: Partial<ComparisonResult>): ComparisonResult {
  const result = figures({});
  return {area: "espoo", indicator: "unemployed-share", control: "rest", method: "did", base: null, result, ...more};
}

function figures(more: Partial<ComparisonFigures>): ComparisonFigures {
  const none = {p: null, pAdjusted: null, band: null, rmspePre: null, inTime: null, conformalP: null, flag: null};
  return {kind: "figures", att: -0.41, attByYear: [-0.41], ...none, ...more};
}

test("a difference in differences is named by its control and base period and has no p", () => {
  const base = {first: "2020-03", last: "2021-02"} as const;
  expect(methodRows([row({base})], "fi")).toEqual([
    {
      control: "Kunnat ilman kokeilua",
      detail: expect.stringContaining("3/2020–2/2021") as string,
      gap: "−0,4",
      band: "–",
      p: "–",
      remark: ""
    }
  ]);
});

test("a weighted comparison is named by its method, with its band and both p-values", () => {
  const result = figures({att: 0.72, p: 24 / 90, pAdjusted: 0.7986, band: 1.2925, flag: "comparison unreliable"});
  const [found] = methodRows([row({control: "weighted", method: "sdid", result})], "en");
  expect(found).toMatchObject({control: "Weighted comparison (SDID)", gap: "+0.7", band: "1.3", p: "0.27 (0.80)"});
  expect(found?.remark).toMatch(/unreliable/);
});

test("where there is no number the reason stands in its place", () => {
  const result = {kind: "unavailable", reason: "fewer than three municipalities", units: []} as const;
  const [found] = methodRows([row({control: "region", result})], "en");
  expect(found?.gap).toBe("fewer than three municipalities");
  expect(found?.remark).toMatch(/^The region has fewer than three/);
});
