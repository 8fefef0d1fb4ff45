import {expect, test} from "vitest";
import {breakMarks} from "../../../../src/charts/line/break-marks.ts";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import {drawnMarks, placeOfText} from "./drawn-marks.ts";

const whole = madeUpContent([9, 8, 10, 9, 8, [12, "break"], 11, 12, 11, 12]);
const broken = {...whole, breaks: ["2021-04"]} as const;
const draw = (content: typeof whole) => drawnMarks(content, (frame) => breakMarks(frame, pagePalette));

test("a break is a dashed line down through the hole that it leaves, with a sign above", () => {
  const svg = draw(broken);
  const {x, top, bottom} = chartFrame(broken, chartSizes.wide);
  const middle = (x("2021-03") + x("2021-04")) / 2;
  const dashes = svg.querySelector('[stroke-dasharray="4 3"]');
  expect(dashes?.innerHTML).toContain(`d="M${middle},${top - 6.5}L${middle},${bottom}"`);
  expect(placeOfText(svg, "B")).toEqual({x: middle, y: top - 6.5});
});

test("each of several breaks has a line and a sign, in rows that keep them apart", () => {
  const near = {...whole, first: "2001-11", breaks: ["2021-04", "2021-06"]} as const;
  const svg = draw(near);
  expect(svg.querySelectorAll("text").length).toBe(2);
  const [one, other] = [...svg.querySelectorAll("text")].map((text) => /,([-\d.]+)\)/.exec(text.outerHTML)?.[1]);
  expect(Number(one) - Number(other)).toBeCloseTo(13, 6);
});

test("where nothing breaks nothing is marked", () => {
  expect(breakMarks(chartFrame(whole, chartSizes.wide), pagePalette)).toEqual([]);
});
