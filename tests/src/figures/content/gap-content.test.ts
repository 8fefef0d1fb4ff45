import {expect, test} from "vitest";
import {gapChartContent} from "../../../../src/figures/content/gap-content.ts";
import type {EffectPoint} from "../../../../src/model/comparisons/comparisons.ts";

const points: EffectPoint[] = [
  {month: "2021-03", effect: 0.8, comparison: 9, band: 1.1},
  {month: "2021-04", effect: -0.4, comparison: 9, band: 1.2},
  {month: "2021-05", effect: 1.2, comparison: 9, band: null}
];

test("a gap is named with its last value and month, for it ends before the pilots do", () => {
  expect(gapChartContent({points}, "as published", "fi").label).toEqual({
    name: "Ero vertailuun",
    value: "+1,2 (5/2021)"
  });
});

test("its axis leads from its first month to its last", () => {
  const content = gapChartContent({points}, "as published", "en");
  expect(content).toMatchObject({first: "2021-03", last: "2021-05", points});
  expect(content.pilot).toMatchObject({first: "2021-03", last: "2024-12"});
  expect(content.formatTick(-0.5)).toBe("−0.5");
});

test("the gap of shares is in percentage points, that of counts in per cent", () => {
  const units = (["as published", "hundred logs"] as const).map(
    (scale) => gapChartContent({points}, scale, "en").unitName
  );
  expect(units).toEqual(["percentage points", "per cent"]);
});

test("no months at all are an error", () => {
  expect(() => gapChartContent({points: []}, "as published", "sv")).toThrow("expected at least one month");
});
