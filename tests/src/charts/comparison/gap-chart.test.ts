import {expect, test} from "vitest";
import {gapChart} from "../../../../src/charts/comparison/gap-chart.ts";
import type {GapChartContent} from "../../../../src/charts/comparison/gap-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import type {EffectPoint} from "../../../../src/model/comparisons/comparisons.ts";
import {addMonths} from "../../../../src/model/months.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

const points: EffectPoint[] = [0.2, -0.4, 0.1, 0.8, 1.6, 1.2].map((effect, t) => ({
  month: addMonths("2020-12", t),
  effect,
  comparison: 9,
  band: 1 + t / 10
}));

function content(rows: readonly EffectPoint[]): GapChartContent {
  return {
    points: rows,
    first: "2020-12",
    last: "2021-05",
    pilot: {first: "2021-03", last: "2024-12", label: "Time of the pilot"},
    label: {name: "Gap", value: "+1.2"},
    bandName: "Usual variation",
    unit: "percent",
    unitName: "percentage points",
    formatTick: String
  };
}

function draw(rows: readonly EffectPoint[]): SVGSVGElement {
  return drawnChart(gapChart(content(rows), pagePalette, chartSizes.wide));
}

test("a gap runs over its band, zero drawn, the pilots shaded, its end named", async () => {
  await expect(svgLines(draw(points))).toMatchFileSnapshot("snapshots/gap.txt");
});

test("without placebos there is no band, and nothing names one", () => {
  const svg = draw(points.map((point) => ({...point, band: null})));
  expect(svg.textContent).not.toContain("Usual variation");
  expect(svg.querySelectorAll(`[fill="${pagePalette.band}"]`).length).toBe(0);
});

test("the scale has room for the band on both sides of zero, however small the gap", () => {
  const svg = draw(points.map((point) => ({...point, effect: 0.01, band: 3.5})));
  const ticks = [...svg.querySelectorAll("text")].map(({textContent}) => Number(textContent));
  expect(Math.min(...ticks.filter(Number.isFinite))).toBeLessThanOrEqual(-3.5);
});

test("the band is named below it, or above it where it lies too near the years for that", () => {
  const nameAt = (rows: readonly EffectPoint[]) => {
    const name = [...draw(rows).querySelectorAll("text")].find(({textContent}) => textContent === "Usual variation");
    return Number(/,([\d.]+)\)/.exec(name?.getAttribute("transform") ?? "")?.[1]);
  };
  const zero = (rows: readonly EffectPoint[]) =>
    Number(
      /,([\d.]+)\)/.exec(
        [...draw(rows).querySelectorAll("text")]
          .find(({textContent}) => textContent === "0")
          ?.getAttribute("transform") ?? ""
      )?.[1]
    );
  const wide = points.map((point) => ({...point, effect: point.effect / 10, band: 1.99}));
  expect(nameAt(points)).toBeGreaterThan(zero(points));
  expect(nameAt(wide)).toBeLessThan(zero(wide));
});
