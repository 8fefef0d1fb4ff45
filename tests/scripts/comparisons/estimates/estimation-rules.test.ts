import {expect, test} from "vitest";
import {estimationRule, lastObserved} from "../../../../scripts/comparisons/estimates/estimation-rules.ts";
import type {Indicator} from "../../../../src/model/indicators.ts";
import type {IndicatorCoverage} from "../../../../src/model/pages/pages.ts";
import {count, share} from "../../indicators/made-up-reference.ts";

test("the headline is estimated as published, tolerating misses of 0.7 percentage points, whatever its level", () => {
  expect(estimationRule(share)).toEqual({scale: "as published", tolerableRms: 0.7, fitMatters: false});
});

test("counts are estimated in logarithms, for which no tolerable miss is agreed", () => {
  expect(estimationRule(count)).toEqual({scale: "hundred logs", tolerableRms: null, fitMatters: false});
  expect(estimationRule({...count, id: "jobseekers"})).toMatchObject({scale: "hundred logs", fitMatters: true});
});

test("other shares must fit; those of the labour force share the headline's limit", () => {
  expect(estimationRule({...share, id: "young-unemployed-share"})).toMatchObject({tolerableRms: 0.7, fitMatters: true});
  const women: Indicator = {...share, id: "women-of-unemployed", unit: "percent of unemployed"};
  expect(estimationRule(women)).toMatchObject({tolerableRms: null, fitMatters: true});
});

test("vacancies are never estimated", () => {
  expect(estimationRule({...count, id: "vacancies", group: "vacancies", unit: "vacancies"})).toBeNull();
});

test.each([
  ["2023-10", "2025-01", "2023-10"],
  [null, "2022-02", "2022-02"],
  [null, "2025-03", "2024-12"]
] as const)("counts to %s and figures to %s are compared to %s", (countsLast, last, expected) => {
  const coverage: IndicatorCoverage = {
    indicator: share,
    first: "2006-01",
    last,
    countsLast,
    vintages: ["2025-02-25"],
    read: "2025-02-25",
    limitedBy: "2025-02-25",
    breaks: []
  };
  expect(lastObserved(coverage)).toBe(expected);
});

test.each([
  [["2023-03"], "2023-02"],
  [["2019-05", "2022-01", "2023-03"], "2021-12"],
  [["2021-03"], "2023-10"],
  [["2024-04"], "2023-10"]
] as const)("with breaks in %s figures are compared to %s", (breaks, expected) => {
  const covered = {
    first: "2006-01",
    last: "2025-01",
    countsLast: "2023-10",
    vintages: [],
    read: "2025-02-25",
    limitedBy: "2025-02-25"
  } as const;
  expect(lastObserved({indicator: share, ...covered, breaks})).toBe(expected);
});
