import {describe, expect, test} from "vitest";
import {gapChart} from "../../../../src/charts/comparison/gap-chart.ts";
import type {GapChartContent} from "../../../../src/charts/comparison/gap-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {gapChartContent} from "../../../../src/figures/content/gap-content.ts";
import {gapRows} from "../../../../src/figures/tables/gap-rows.ts";
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

describe("the words of a gap", () => {
  test("tell its last value with its month, for it ends before the pilots do", () => {
    expect(gapChartContent({points}, "as published", "fi").label).toEqual({
      name: "Ero vertailuun",
      value: "+1,2 (5/2021)"
    });
    expect(gapChartContent({points}, "as published", "en").unitName).toBe("percentage points");
  });

  test("are refused for no months at all", () => {
    expect(() => gapChartContent({points: []}, "as published", "sv")).toThrow("expected at least one month");
  });
});

describe("the table of a gap", () => {
  test("has the newest month first, the area being the comparison and the gap together", () => {
    const [newest, older] = gapRows({points}, "as published", "percent of labour force", "en");
    expect(newest?.[0]).toEqual({name: "May 2021", area: "10.2", weighted: "9.0", gap: "+1.2", band: "1.5"});
    expect(older?.map(({name}) => name)).toEqual(["Dec 2020"]);
  });

  test("gives levels of counts as people, not as logarithms", () => {
    // 100 ln 1000 = 690.7755; a gap of 9.531 is 10 per cent, so that the area has 1,100.
    const point: EffectPoint = {month: "2021-05", effect: 9.53102, comparison: 690.775528, band: null};
    const [[row] = []] = gapRows({points: [point]}, "hundred logs", "persons", "en");
    expect(row).toEqual({name: "May 2021", area: "1,100", weighted: "1,000", gap: "+9.5", band: ""});
  });
});
