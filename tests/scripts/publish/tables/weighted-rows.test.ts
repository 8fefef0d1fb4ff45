import {expect, test} from "vitest";
import {weightedRows} from "../../../../scripts/publish/tables/weighted-rows.ts";
import {eastEstimate} from "../made-up-comparisons.ts";

test("shares are as they are estimated", () => {
  const rows = weightedRows(eastEstimate, "as published");
  expect([...rows]).toEqual([
    ["2020-03", {weighted: 7.5, gap: 0.5, bandLow: -1, bandHigh: 1}],
    ["2021-03", {weighted: 7, gap: 2, bandLow: -1.25, bandHigh: 1.25}]
  ]);
});

test("counts become persons again: the area less the comparison is the gap, and the band holds it just as before", () => {
  // 1 100 persons beside 1 000, where 20 % more or less is usual.
  const point = {month: "2021-03", effect: 100 * Math.log(1.1), comparison: 100 * Math.log(1000)} as const;
  const estimate = {...eastEstimate, points: [{...point, band: 100 * Math.log(1.2)}]};
  const row = weightedRows(estimate, "hundred logs").get("2021-03")!;
  expect(row.weighted).toBeCloseTo(1000, 8);
  expect(row.gap).toBeCloseTo(100, 8);
  expect(row.bandHigh).toBeCloseTo(200, 8);
  expect(row.bandLow).toBeCloseTo(1000 / 1.2 - 1000, 8);
});

test("without placebos there is no band, without an estimate nothing", () => {
  const point = {month: "2021-03", effect: 2, comparison: 7, band: null} as const;
  const row = weightedRows({...eastEstimate, points: [point]}, "as published").get("2021-03");
  expect(row).toEqual({weighted: 7, gap: 2, bandLow: null, bandHigh: null});
  const refusal = {kind: "unavailable", reason: "too few donors", units: [], area: "east"} as const;
  expect(weightedRows(refusal, "as published").size).toBe(0);
});
