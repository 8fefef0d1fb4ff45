import {describe, expect, test} from "vitest";
import {pooledChart, pooledSpan, startOf} from "../../../../src/charts/comparison/pooled-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import type {PooledYear} from "../../../../src/model/comparisons/comparisons.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

const years: PooledYear[] = [
  {year: -2, months: 12, estimate: 0.4, standardError: 0.2},
  {year: -1, months: 12, estimate: 0, standardError: 0},
  {year: 0, months: 12, estimate: -0.2, standardError: 0.1},
  {year: 1, months: 8, estimate: 0.3, standardError: 0.3}
];

function draw(): SVGSVGElement {
  const content = {
    studies: [
      {id: "area", years, name: "the year before COVID", value: "+0.3"},
      {
        id: "rest",
        years: years.map((year) => ({...year, estimate: year.estimate / 2})),
        name: "the COVID year",
        value: "+0.2"
      }
    ],
    pilot: {first: "2021-03", last: "2024-12", label: "Time of the pilot"},
    unit: "percent",
    unitName: "percentage points",
    formatTick: String
  } as const;
  return drawnChart(pooledChart(content, pagePalette, chartSizes.wide));
}

test("years before the pilots are drawn as plainly as those after, the base year hollow", async () => {
  await expect(svgLines(draw())).toMatchFileSnapshot("snapshots/pooled.txt");
});

test("an interval is 1.96 standard errors long on either side", () => {
  const svg = draw();
  const [group] = [...svg.querySelectorAll("g")].filter(
    (element) => element.getAttribute("stroke") === pagePalette.area && element.getAttribute("stroke-width") === "2"
  );
  const lengths = [...(group?.querySelectorAll("path") ?? [])].map((path) => {
    const [, , y1 = 0, , y2 = 0] = (path.getAttribute("d") ?? "").split(/[ML,]/).map(Number);
    return Math.abs(y2 - y1);
  });
  expect(lengths.length).toBe(3);
  expect(lengths[1]! / lengths[0]!).toBeCloseTo(0.5, 3);
  expect(lengths[2]! / lengths[0]!).toBeCloseTo(1.5, 3);
});

describe("years of the event study", () => {
  test("begin in March, counted from the start of the pilots", () => {
    expect([-5, 0, 2].map((year) => startOf({year}))).toEqual(["2016-03", "2021-03", "2023-03"]);
  });

  test("end where the last of them is cut short", () => {
    expect(pooledSpan(years)).toEqual({first: "2019-03", last: "2022-10"});
    expect(() => pooledSpan([])).toThrow("expected at least one year");
  });
});
