import {describe, expect, test} from "vitest";
import {methodRows, observedWindow, wholePilotRows} from "../../../../src/figures/tables/method-rows.ts";
import type {ComparisonFigures, ComparisonResult} from "../../../../src/model/comparisons/comparison-results.ts";

function row(more: Partial<ComparisonResult>): ComparisonResult {
  const result = figures({});
  return {area: "espoo", indicator: "unemployed-share", control: "rest", method: "did", base: null, result, ...more};
}

function figures(more: Partial<ComparisonFigures>): ComparisonFigures {
  const none = {p: null, pAdjusted: null, band: null, rmspePre: null, inTime: null, conformalP: null, flag: null};
  const window = {first: "2021-03", last: "2023-10"} as const;
  return {kind: "figures", window, att: -0.41, attByYear: [-0.41], ...none, wholePilot: null, ...more};
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

describe("the whole pilot", () => {
  const base = {first: "2020-03", last: "2021-02"} as const;
  const whole = {att: 0.86, p: 25 / 90, pAdjusted: 0.9, band: 1.41, inTime: null, flag: null} as const;

  test("is told by the methods that have it, with the estimated months of each", () => {
    const rows = [
      row({base, result: figures({wholePilot: {...whole, p: null, pAdjusted: null, band: null, estimatedMonths: 14}})}),
      row({control: "weighted", method: "sc", result: figures({})}),
      row({control: "weighted", method: "sdid", result: figures({wholePilot: {...whole, estimatedMonths: 0}})})
    ];
    expect(wholePilotRows(rows, "en")).toEqual([
      {
        control: "Municipalities without a pilot",
        detail: "the year before the start (Mar 2020 – Feb 2021), the COVID year; 14 estimated months",
        gap: "+0.9",
        band: "–",
        p: "–",
        remark: ""
      },
      {control: "Weighted comparison (SDID)", detail: "", gap: "+0.9", band: "1.4", p: "0.28 (0.90)", remark: ""}
    ]);
    const one = {...whole, flag: "comparison unreliable", estimatedMonths: 1} as const;
    const [found] = wholePilotRows(
      [row({control: "weighted", method: "sdid", result: figures({wholePilot: one})})],
      "fi"
    );
    expect(found?.detail).toBe("1 kuukausi arviota");
    expect(found?.remark).toMatch(/epäluotettava/);
  });

  test("is not told where all months are observed or its figures end early", () => {
    expect(wholePilotRows([row({base})], "fi")).toEqual([]);
  });
});

test("the observed months are those of the numbers there are", () => {
  const refused = {kind: "unavailable", reason: "fewer than three municipalities", units: []} as const;
  expect(observedWindow([row({result: refused}), row({})])).toEqual({first: "2021-03", last: "2023-10"});
  expect(observedWindow([row({result: refused})])).toBeNull();
});

test("where there is no number the reason stands in its place", () => {
  const result = {kind: "unavailable", reason: "fewer than three municipalities", units: []} as const;
  const [found] = methodRows([row({control: "region", result})], "en");
  expect(found?.gap).toBe("fewer than three municipalities");
  expect(found?.remark).toMatch(/^The region has fewer than three/);
});
