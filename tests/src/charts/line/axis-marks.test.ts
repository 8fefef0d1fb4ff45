import {describe, expect, test} from "vitest";
import {axisMarks} from "../../../../src/charts/line/axis-marks.ts";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import {drawnMarks, placeOfText} from "./drawn-marks.ts";

const content = {...madeUpContent([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]), formatTick: (value: number) => `${value},0`};
const draw = (drawn = content, size = chartSizes.wide) =>
  drawnMarks(drawn, (frame) => axisMarks(drawn, frame, pagePalette), size);
const textsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")].map(({textContent}) => textContent);

describe("an axis", () => {
  const svg = draw();
  const frame = chartFrame(content, chartSizes.wide);

  test("has its numbers at their heights, left of the lines", () => {
    for (const value of [7, 8, 9, 10]) {
      const place = placeOfText(svg, `${value},0`);
      expect(place?.y).toBeCloseTo(frame.y(value), 6);
      expect(place?.x).toBeLessThan(frame.left);
    }
  });

  test("has a quiet line across for each number, and a strong one below", () => {
    const widths = (colour: string) =>
      svg.querySelectorAll(`[stroke="${colour}"] line, line[stroke="${colour}"]`).length;
    expect([widths(pagePalette.grid), widths(pagePalette.ink)]).toEqual([4, 1]);
  });

  test("names its unit at the edge of the drawing, above the numbers", () => {
    const place = placeOfText(svg, "% työvoimasta");
    expect(place?.x).toBe(0);
    expect(place?.y).toBeLessThan(frame.top);
  });
});

test("years stand at their Januaries, no more than the drawing has room for", () => {
  expect(textsOf(draw())).toContain("2021");
  const long = {...content, first: "2006-01", last: "2025-01"} as const;
  const years = (size: typeof chartSizes.wide) => textsOf(draw(long, size)).filter((text) => /^20\d\d$/.test(text));
  expect(years(chartSizes.wide)).toEqual([
    ...["2006", "2008", "2010", "2012", "2014"],
    ...["2016", "2018", "2020", "2022", "2024"]
  ]);
  expect(years(chartSizes.narrow)).toEqual(["2010", "2015", "2020", "2025"]);
});

test("a year gives way to a label beside the lines that reaches down to it", () => {
  // The lines end in a January, so that its year stands below their ends; in the low drawing the labels fill the side.
  const fifteen = (value: number) => Array.from({length: 15}, () => value);
  const ending = {...madeUpContent(fifteen(0.1), fifteen(9)), last: "2022-01"} as const;
  const years = (height: number) =>
    textsOf(draw(ending, {...chartSizes.narrow, height})).filter((text) => /^20/.test(text));
  expect(years(270)).toEqual(["2021", "2022"]);
  expect(years(110)).toEqual(["2021"]);
});
