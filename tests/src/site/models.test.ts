import {expect, test} from "vitest";
import type {Indicator, IndicatorId} from "../../../src/model/indicators.ts";
import type {ChartModel, IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {coveredCharts, headlineChart, jointSource} from "../../../src/site/models.ts";

function coverageOf(id: IndicatorId, group: Indicator["group"]): IndicatorCoverage {
  const indicator: Indicator = {
    id,
    group,
    unit: "percent",
    numerator: [{measure: "A", sign: 1}],
    denominator: null,
    factor: 1,
    publishedShare: null
  };
  return {
    indicator,
    first: "2006-01",
    last: "2022-02",
    countsLast: null,
    vintages: ["2022-03-22"],
    read: "2022-03-22",
    limitedBy: "2022-03-22",
    breaks: []
  };
}

/** Of a chart, only its indicator plays a part here. */
function chartOf(indicator: IndicatorId): ChartModel {
  return {indicator} as ChartModel;
}

const coverages = [
  coverageOf("unemployed-share", "unemployment"),
  coverageOf("women-of-unemployed", "groups"),
  coverageOf("jobseekers", "unemployment")
];
const charts = [chartOf("jobseekers"), chartOf("women-of-unemployed"), chartOf("unemployed-share")];

test("charts stand in the order of the indicators, whatever the order of the files", () => {
  expect(coveredCharts(charts, coverages).map(({chart, coverage}) => [chart.indicator, coverage.indicator.id])).toEqual(
    ["unemployed-share", "women-of-unemployed", "jobseekers"].map((id) => [id, id])
  );
});

test("the page of an area opens with the unemployed share, and refuses to do without it", () => {
  expect(headlineChart(charts, coverages).chart.indicator).toBe("unemployed-share");
  expect(() => headlineChart(charts.slice(0, 2), coverages)).toThrow("expected one of unemployed-share");
  expect(() => headlineChart(charts, coverages.slice(1))).toThrow("expected unemployed-share among them");
});

test("figures that stand together come from all their vintages, and were read when the last of them was", () => {
  const sources = [
    {vintages: ["2022-03-22", "2025-02-25"], read: "2026-11-21"},
    {vintages: ["2022-03-22", "2023-11-21"], read: "2026-11-24"},
    {vintages: ["2022-03-22"], read: "2022-04-01"}
  ];
  expect(jointSource(sources)).toEqual({vintages: ["2022-03-22", "2023-11-21", "2025-02-25"], read: "2026-11-24"});
  expect(() => jointSource([])).toThrow("expected at least one");
});
