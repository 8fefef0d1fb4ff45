import {expect, test} from "vitest";
import {heightByWidth} from "../../../../src/outputs/embeds/height-by-width.ts";

const steps = [
  {from: 280, height: 800},
  {from: 448, height: 700},
  {from: 600, height: 700},
  {from: 900, height: 750}
];

test("a style says one height where all widths need the same", () => {
  expect(heightByWidth([{from: 280, height: 800}])).toBe("800px");
  expect(heightByWidth(steps.slice(1, 3))).toBe("700px");
});

test("it leads down from a width on, and up before the width that needs more", () => {
  const style = heightByWidth(steps);
  const heights = [280, 447, 448, 449, 899, 900, 1200].map((width) => computed(style, width));
  expect(heights).toEqual([800, 800, 700, 700, 700, 750, 750]);
});

test("no height at all is refused", () => {
  expect(() => heightByWidth([])).toThrow("expected one or more");
});

/** What a browser makes of the style in a box of a width: the first height, and what is left of each step after it. */
function computed(style: string, width: number): number {
  const [, first] = /^calc\((\d+)px/.exec(style) ?? [];
  const steps = style.matchAll(/ ([+-]) clamp\(0px,\(100cqw - ([\d.]+)px\)\*(\d+),(\d+)px\)/g);
  return [...steps].reduce((height, [, sign, start, slope, most]) => {
    const step = Math.max(0, Math.min((width - Number(start)) * Number(slope), Number(most)));
    return sign === "+" ? height + step : height - step;
  }, Number(first));
}
