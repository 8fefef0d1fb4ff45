import {describe, expect, test} from "vitest";
import {changeChart} from "../../../../src/charts/comparison/change-chart.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {drawnChart} from "../drawn-chart.ts";
import {lineOf} from "../made-up-lines.ts";
import type {MadeUpValue} from "../made-up-lines.ts";
import {svgLines} from "../svg-lines.ts";

function draw(area: readonly MadeUpValue[], rest: readonly MadeUpValue[] = [1, 2, 1, 0, -1]): SVGSVGElement {
  const content: LineChartContent = {
    lines: [
      {...lineOf("area", area), name: "Espoo", value: "−1,0"},
      {...lineOf("rest", rest), name: "Ilman kokeilua", value: "−1,0"}
    ],
    first: "2020-11",
    last: "2021-03",
    pilot: {first: "2021-03", last: "2024-12", label: "Kokeilun aika"},
    events: [],
    unit: "percent",
    unitName: "prosenttiyksikköä",
    formatTick: String,
    reach: [0]
  };
  return drawnChart(changeChart(content, pagePalette, chartSizes.narrow));
}

/** The bars are the lines of the area's colour: one path per kind, each bar a move and a line. */
function bars(svg: SVGSVGElement): {bars: number; width: number}[] {
  return [...svg.querySelectorAll('g[stroke="var(--area)"]')].map((group) => ({
    bars: group.querySelector("path")?.getAttribute("d")?.match(/M/g)?.length ?? 0,
    width: Number(group.getAttribute("stroke-width"))
  }));
}

test("changes are bars from zero, up and down, beside the line of the others", async () => {
  await expect(svgLines(draw([2, 1, 0.5, -1.5, -1]))).toMatchFileSnapshot("snapshots/change-bars.txt");
});

describe("bars of a change", () => {
  test("are as many as there are changes", () => {
    expect(bars(draw([2, 1, 0.5, -1.5, -1])).map((kind) => kind.bars)).toEqual([5]);
    expect(bars(draw([2, null, 0.5, null, -1])).map((kind) => kind.bars)).toEqual([3]);
  });

  test("are thin where they are estimates, and never touch", () => {
    const [certain, estimated] = bars(draw([2, 1, 0.5, [-1.5, "estimated"], [-1, "estimated"]]));
    expect([certain?.bars, estimated?.bars]).toEqual([3, 2]);
    expect(estimated?.width).toBeLessThan((certain?.width ?? 0) / 2);
  });

  test("stand on zero although all changes are large", () => {
    const zero = draw([9, 8, 9, 8, 9]).querySelector('g[stroke="var(--ink)"] line');
    expect(zero).not.toBeNull();
    expect(svgLines(draw([9, 8, 9, 8, 9]))).toMatch(/>0\n/);
  });
});

// In a series that ended during the pilots, the line of zero once struck through the label at the end of the bars.
test("the line of zero ends with the figures, half-way where they end half-way", () => {
  const lines = [
    ...draw([2, 1, -1, null, null], [1, 2, 1, null, null]).querySelectorAll('g[stroke="var(--ink)"] line')
  ];
  const ends = lines.map((line) => [Number(line.getAttribute("x1")), Number(line.getAttribute("x2"))] as const);
  const left = Math.min(...ends.map(([x1]) => x1));
  const lengths = ends.filter(([x1]) => x1 === left).map(([, x2]) => x2 - left);
  expect(lengths.length).toBe(2);
  expect(Math.min(...lengths) / Math.max(...lengths)).toBeCloseTo(0.5, 2);
});
