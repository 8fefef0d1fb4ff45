import {expect, test} from "vitest";
import {placeboChart} from "../../../../src/charts/comparison/placebo-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import type {Month} from "../../../../src/model/months.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

const months: readonly Month[] = ["2021-01", "2021-02", "2021-03", "2021-04"];

function draw(areas: readonly (readonly number[])[]): SVGSVGElement {
  const content = {
    months,
    placebos: [
      [0, 0.5, 1, 2],
      [0, -0.5, -1, -1.5]
    ],
    areas,
    first: "2021-01",
    last: "2021-04",
    pilot: {first: "2021-03", last: "2024-12", label: "Time of the pilot"},
    unit: "percent",
    unitName: "percentage points",
    formatTick: String
  } as const;
  return drawnChart(placeboChart(content, pagePalette, chartSizes.narrow));
}

test("areas run over the municipalities that had no pilot, one line each", async () => {
  const svg = draw([
    [0, 0.2, 0.4, 0.6],
    [0, 0.1, -0.2, -0.1]
  ]);
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/placebos.txt");
});

test("a single area is drawn stronger than many", () => {
  const width = (svg: SVGSVGElement) =>
    Number(svg.querySelector(`[stroke="${pagePalette.area}"]`)?.getAttribute("stroke-width"));
  const one = draw([[0, 0.2, 0.4, 0.6]]);
  const two = draw([
    [0, 0.2, 0.4, 0.6],
    [0, 0.1, -0.2, -0.1]
  ]);
  expect(width(one)).toBeGreaterThan(2 * width(two));
});
