import {expect, test} from "vitest";
import {coverageChart, coverageSizes} from "../../../../src/charts/comparison/coverage-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {coverageContent} from "../../../../src/figures/content/coverage-content.ts";
import {data, measures} from "../../figures/content/made-up-coverage.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

test("strips are as long as the months and as high as what is known; long names make room", async () => {
  const svg = drawnChart(coverageChart(coverageContent(data, measures, "en"), pagePalette, coverageSizes.narrow));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/coverage.txt");
});
