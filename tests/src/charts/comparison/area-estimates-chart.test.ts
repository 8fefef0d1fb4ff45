import {expect, test} from "vitest";
import {areaEstimatesChart} from "../../../../src/charts/comparison/area-estimates-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {areaEstimatesContent} from "../../../../src/figures/content/methods-content.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {named} from "../../../named.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

function area(id: string, sv: string): PilotArea {
  const none = named("");
  return {id, name: named(id, sv), municipalities: [], confidence: "high", note: none, sources: []};
}

const areas = [area("turku", "Åboregionen"), area("espoo", "Esbo"), area("salo", "Saloregionen")];
const estimates = [
  {area: "turku", att: 0.75},
  {area: "salo", att: -1.17},
  {area: "espoo", att: 0.56}
];

test("areas stand below one another over their common band", async () => {
  const content = areaEstimatesContent(estimates, areas, 1.29, "en");
  const svg = drawnChart(areaEstimatesChart(content, pagePalette, chartSizes.narrow));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/area-estimates.txt");
});

test("without a band nothing is shaded", () => {
  const content = areaEstimatesContent(estimates, areas, null, "fi");
  const svg = drawnChart(areaEstimatesChart(content, pagePalette, chartSizes.wide));
  expect(svg.querySelectorAll(`[stroke="${pagePalette.band}"]`).length).toBe(0);
});

test("of its numbers so many stand there that none touches another, zero among them", () => {
  const content = {
    ...areaEstimatesContent(estimates, areas, 1.29, "fi"),
    formatTick: (value: number) => value.toFixed(6)
  };
  const numbers = (size: keyof typeof chartSizes) => {
    const svg = drawnChart(areaEstimatesChart(content, pagePalette, chartSizes[size]));
    return [...svg.querySelectorAll("text")].flatMap(({textContent}) =>
      /\d{6}$/.test(textContent) ? [Number(textContent)] : []
    );
  };
  expect(numbers("wide")).toEqual([-2, -1, 0, 1, 2]);
  expect(numbers("narrow")).toEqual([-2, 0, 2]);
});
