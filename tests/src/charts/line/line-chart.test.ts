import {expect, test} from "vitest";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {lineChart} from "../../../../src/charts/line/line-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {drawnChart} from "../drawn-chart.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import type {MadeUpValue} from "../made-up-lines.ts";
import {svgLines} from "../svg-lines.ts";

function draw(
  area: readonly MadeUpValue[],
  rest: Partial<LineChartContent> = {},
  size = chartSizes.wide
): SVGSVGElement {
  const content = {...madeUpContent(area), events: [{number: 1, month: "2021-05"}] as const, ...rest};
  return drawnChart(lineChart(content, pagePalette, size));
}

const certain = [9, 8, 10, 9, 8, 9, 8, 9, 8, 9];

test("an area whose last months are estimated stands beside the others, the pilots shaded, an event numbered", async () => {
  const area: MadeUpValue[] = [9, 8, 10, 9, 8, 9, 8, [9, "estimated"], [8, "estimated"], [9, "estimated"]];
  const svg = draw(area);
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/estimated-tail.txt");
});

test("a hole in the data is left open, and months with limits have a band", async () => {
  const svg = draw([9, 8, null, null, [9, 7, 11], [8, 6, 10], 9, 9, 9, 9]);
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/hole-and-limits.txt");
});

test("a break and the year of the lay-offs are marked where the chart has them", () => {
  const covid = {first: "2020-11", last: "2021-02", label: "Koronavuosi"} as const;
  const marked = draw(certain, {covid, breaks: ["2021-04"]});
  const marks = (svg: SVGSVGElement) => [
    svg.querySelectorAll(`[fill="${pagePalette.covid}"]`).length,
    [...svg.querySelectorAll("text")].filter(({textContent}) => textContent === "B").length
  ];
  expect([marks(marked), marks(draw(certain))]).toEqual([
    [1, 1],
    [0, 0]
  ]);
});

test("in both sizes every word and mark lies inside the drawing", () => {
  for (const size of Object.values(chartSizes)) {
    const places = [...draw(certain, {}, size).querySelectorAll("*")]
      .map((element) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? ""))
      .filter((place) => place !== null);
    expect(places.length).toBeGreaterThan(10);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(size.width);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(size.height);
    }
  }
});
