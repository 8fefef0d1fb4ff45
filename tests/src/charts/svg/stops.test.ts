import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {areaEstimatesChart} from "../../../../src/charts/comparison/area-estimates-chart.ts";
import {coverageChart, coverageSizes} from "../../../../src/charts/comparison/coverage-chart.ts";
import {pooledChart} from "../../../../src/charts/comparison/pooled-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {renderChart} from "../../../../src/charts/svg/render.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import type {StopOptions} from "../../../../src/charts/svg/stops.ts";

const rows = ["Espoo", "Etelä-Pohjanmaan seutukaupungit", "Salo"].map((name, i) => ({name, gap: i - 1, value: "0"}));
const estimates = {rows, band: 1, bandName: "", unitName: "", formatTick: String};
const measures = ["Työttömät", "Työ- ja koulutuskokeilussa olevat laskentapäivänä, kaikki", "Avoimet"];
const coverage = {
  first: "2020-12",
  last: "2021-02",
  rows: measures.map((label) => ({label, first: "2020-12" as const, known: [1, 0.5, 1]}))
} as const;
const years = [-1, 0, 1].map((year) => ({year, months: year === 1 ? 8 : 12, estimate: year, standardError: 0.1}));
const pooled = {
  studies: [{id: "area", years, name: "a", value: "1"}],
  pilot: {first: "2021-03", last: "2024-12", label: ""},
  unit: "percent",
  unitName: "",
  formatTick: String
} as const;

describe.each(["narrow", "wide"] as const)("in the %s drawing", (size) => {
  test("every area has a stop around its point", () => {
    const options = areaEstimatesChart(estimates, pagePalette, chartSizes[size]);
    expect(stopsOf(options, places(options, "circle", "cy"))).toEqual([0, 1, 2]);
  });

  test("every measure has a stop around its strip", () => {
    const options = coverageChart(coverage, pagePalette, coverageSizes[size]);
    expect(stopsOf(options, places(options, "rect", "y"))).toEqual([0, 1, 2]);
  });

  test("every year has a stop around its point", () => {
    const options = pooledChart(pooled, pagePalette, chartSizes[size]);
    expect(stopsOf(options, places(options, "circle", "cx"))).toEqual([0, 1, 2]);
  });
});

test("a drawing says where its stops lie, unless it is decoration", () => {
  const options = {...areaEstimatesChart(estimates, pagePalette, chartSizes.narrow)};
  const stops = (presentation: Parameters<typeof renderChart>[1]) =>
    new JSDOM(renderChart(options, presentation, "drawing")).window.document.querySelector("svg")?.dataset["stops"];
  expect(stops({name: "Erot"})).toMatch(/^y 0 320( \d+(\.\d)?){4}$/);
  expect(stops("decoration")).toBeUndefined();
});

/** Which stops the places lie in; −1 for one that lies in none. */
function stopsOf({stops}: StopOptions, at: readonly number[]): number[] {
  return at.map((place) => stops.edges.findIndex((edge, i) => edge <= place && place < (stops.edges[i + 1] ?? 0)));
}

function places(options: StopOptions, tag: string, attribute: string): number[] {
  const {document} = new JSDOM(renderChart(options, "decoration", "drawing")).window;
  const elements = [...document.querySelectorAll(tag)];
  return elements.map((element) => Number(element.getAttribute(attribute))).sort((a, b) => a - b);
}
