import {describe, expect, test} from "vitest";
import {observedWindow} from "../../../../scripts/comparisons/estimates/pilot-window.ts";
import {addWholePilot} from "../../../../scripts/comparisons/estimates/whole-pilot.ts";
import {compareOutright} from "../../../../scripts/comparisons/estimators/outright.ts";
import type {IndicatorSource} from "../../../../scripts/comparisons/indicator-comparison.ts";
import type {ComparisonResult, IndicatorComparison} from "../../../../src/model/comparisons/comparison-results.ts";
import type {AreaControls} from "../../../../src/model/comparisons/control-regions.ts";
import type {Month} from "../../../../src/model/months.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Series, SeriesPoint} from "../../../../src/model/series.ts";
import {share} from "../../indicators/made-up-reference.ts";
import {withStatus} from "../made-series.ts";

// One area beside the rest, with no donor and no other control. The gap is 1 in both base years, 3 in the 32 months with
// counts and 8 in the 14 months after them.
const carried = {first: "2023-11", last: "2025-01"} as const;
const rest = series("rest", () => 5, "estimated");
const area = series("east", (month) => (month < "2021-03" ? 6 : month < carried.first ? 8 : 13), "normal");
const none = {kind: "unavailable", reason: "too few donors", units: []} as const;
const controls: AreaControls = {area: "east", region: none, similar: none, noComparableArea: null};
const comparison: IndicatorComparison = {
  indicator: "unemployed-share",
  controls: {region: new Map([["east", none]]), similar: new Map([["east", none]])},
  weighted: {estimator: "sdid", scale: "as published", months: [], areas: [], placebos: []},
  results: [],
  views: new Map()
};

describe("over the whole pilot, difference in differences", () => {
  test("counts estimated months that follow the counts, and tells how many they are", () => {
    const [fromCovid, fromBefore, ...refused] = compared(area, rest);
    for (const row of [fromCovid, fromBefore]) {
      // (32 · 3 + 14 · 8)/46 − 1; without the estimates 3 − 1.
      const att = expect.closeTo(208 / 46 - 1, 12) as number;
      const whole = {att, p: null, pAdjusted: null, band: null, inTime: null, flag: null, estimatedMonths: 14};
      expect(row?.result).toMatchObject({att: 2, wholePilot: whole});
    }
    expect(refused.map(({result}) => result)).toEqual([none, none, none, none]);
  });

  test.each([
    ["lacks a month", {...area, points: area.points.filter(({month}) => month !== "2024-06")}],
    ["breaks after the counts", withStatus(area, "2024-01", "break")]
  ])("has no number where the series %s, though the observed months have", (_, broken) => {
    const [row] = compared(broken, rest);
    expect(row?.result).toMatchObject({att: 2, wholePilot: null});
  });

  test("counts estimated months of area and control once", () => {
    const both = monthRange("2024-01", "2024-03").reduce((one, month) => withStatus(one, month, "estimated"), area);
    const [row] = compared(both, rest);
    expect(row?.result.kind === "figures" && row.result.wholePilot?.estimatedMonths).toBe(14);
  });
});

test("without published shares to the end of the pilots nothing is added", () => {
  const [row] = compared(area, rest, "2024-11");
  expect(row?.result).toMatchObject({att: 2, wholePilot: null});
});

function compared(one: Series, other: Series, last: Month = carried.last): ComparisonResult[] {
  const coverage = {
    indicator: share,
    first: "2019-03",
    last,
    countsLast: "2023-10",
    vintages: ["2025-02-25"],
    read: "2025-02-25",
    limitedBy: "2025-02-25",
    breaks: []
  } as const;
  const source: IndicatorSource = {
    coverage,
    series: new Map([one, other].map((each) => [each.area, each])),
    controls: [controls],
    donors: []
  };
  const observed = compareOutright(source, comparison, controls, observedWindow(coverage));
  return addWholePilot(observed, source, comparison);
}

function series(id: string, valueOf: (month: Month) => number, later: "normal" | "estimated"): Series {
  const points = monthRange("2019-03", carried.last).map((month): SeriesPoint => {
    const status = month < carried.first ? "normal" : later;
    return {month, value: valueOf(month), status, bounds: null, reason: null};
  });
  return {area: id, indicator: "unemployed-share", points};
}
