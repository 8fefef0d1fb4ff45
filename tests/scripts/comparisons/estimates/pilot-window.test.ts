import {describe, expect, test} from "vitest";
import {observedWindow, wholeWindow, windowLength} from "../../../../scripts/comparisons/estimates/pilot-window.ts";
import type {IndicatorCoverage} from "../../../../src/model/pages/pages.ts";
import {share} from "../../indicators/made-up-reference.ts";

function coverage(
  last: IndicatorCoverage["last"],
  countsLast: IndicatorCoverage["countsLast"],
  breaks: IndicatorCoverage["breaks"] = []
): IndicatorCoverage {
  const vintages = {vintages: ["2025-02-25"], read: "2025-02-25", limitedBy: "2025-02-25"};
  return {indicator: share, first: "2006-01", last, countsLast, ...vintages, breaks};
}

describe("the observed window", () => {
  test.each([
    ["2022-02", null, "2022-02", 12],
    ["2025-01", "2023-10", "2023-10", 32],
    ["2024-12", null, "2024-12", 46],
    ["2028-12", null, "2024-12", 46],
    ["2028-12", "2026-06", "2024-12", 46]
  ] as const)("of figures to %s with counts to %s ends in %s, after %i months", (last, countsLast, end, length) => {
    const window = observedWindow(coverage(last, countsLast));
    expect(window).toEqual({first: "2021-03", last: end, estimatedAfter: null});
    expect(windowLength(window)).toBe(length);
  });
});

describe("the whole pilot", () => {
  test("has estimates after the last month with counts, once published shares reach its end", () => {
    const whole = {first: "2021-03", last: "2024-12", estimatedAfter: "2023-10"};
    expect(wholeWindow(coverage("2024-12", "2023-10"))).toEqual(whole);
    expect(wholeWindow(coverage("2025-01", "2023-10"))).toEqual(whole);
  });

  test.each([
    ["shares end before it", "2024-11", "2023-10"],
    ["counts end before it and nothing carries them on", "2023-10", null],
    ["all of it is observed", "2024-12", null],
    ["counts go on beyond it", "2026-10", "2025-06"]
  ] as const)("is nothing of its own where %s", (_, last, countsLast) => {
    expect(wholeWindow(coverage(last, countsLast))).toBeNull();
  });
});

test("nothing after a break during the pilots is compared, neither as observed nor as estimated", () => {
  expect(observedWindow(coverage("2025-01", "2023-10", ["2022-06"])).last).toBe("2022-05");
  expect(wholeWindow(coverage("2025-01", "2023-10", ["2022-06"]))).toBeNull();
  expect(wholeWindow(coverage("2025-01", "2023-10", ["2024-06"]))).toBeNull();
  expect(wholeWindow(coverage("2025-01", "2023-10", ["2025-01"]))).not.toBeNull();
});
