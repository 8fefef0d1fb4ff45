import {expect, test} from "vitest";
import {smallLineChart} from "../../../../src/charts/line/small-line-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {drawnChart} from "../drawn-chart.ts";
import {lineOf} from "../made-up-lines.ts";
import {svgLines} from "../svg-lines.ts";

test("a small line shows the area over the others, the pilots shaded, on the scale it is given", async () => {
  const lines = [lineOf("area", [9, 8, 10, 9, 8, 9]), lineOf("rest", [7, 8, 8, 7, 7, 8])];
  const svg = drawnChart(smallLineChart({lines, first: "2020-11", last: "2025-01", high: 20}, pagePalette));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/small-line.txt");
});
