import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {levelStrip} from "../../../../src/charts/strip/level-strip.ts";
import {dotAfter, dotsOf, nearestDot} from "../../../../src/client/levels/strip-dots.ts";

const content = {values: [10, 5, 4, 5], here: null, middle: null, step: 1, formatTick: String};
const markup = levelStrip(content, "Dot plot");
const strip = (html: string) => new JSDOM(html).window.document.querySelector<SVGSVGElement>("svg")!;

test("the dots of a strip are read from its drawing, the lowest figure first and equals from the axis up", () => {
  const dots = dotsOf(strip(markup));
  // From 1 to 13: three steps of room at both ends. Two rows of six pixels under thirty of room.
  expect(dots.map(({x}) => x)).toEqual([0.25, 0.333, 0.333, 0.75]);
  expect(dots.map(({y}) => y)).toEqual([39, 39, 33, 39]);
});

test("a drawing without dots is no strip", () => {
  expect(() => dotsOf(strip("<svg></svg>"))).toThrow("strip: expected dots in a drawing of rows");
});

test("the nearest dot is the nearest in both directions, at any width", () => {
  const dots = dotsOf(strip(markup));
  expect(nearestDot(dots, [0, 0], 300)).toBe(0);
  expect(nearestDot(dots, [100, 38], 300)).toBe(1);
  expect(nearestDot(dots, [100, 34], 300)).toBe(2);
  expect(nearestDot(dots, [1000, 34], 1200)).toBe(3);
});

describe("a key leads", () => {
  test.each([
    ["ArrowRight", 5, 6],
    ["ArrowUp", 5, 6],
    ["ArrowLeft", 5, 4],
    ["ArrowDown", 5, 4],
    ["PageUp", 5, 15],
    ["PageDown", 15, 5],
    ["Home", 5, 0],
    ["End", 5, 20],
    ["ArrowLeft", 0, 0],
    ["ArrowRight", 20, 20],
    ["PageUp", 18, 20],
    ["PageDown", 3, 0]
  ])("%s from %i to %i", (key, from, to) => {
    expect(dotAfter(key, from, 20)).toBe(to);
  });

  test.each(["Tab", "Enter", "a", "Escape"])("%s nowhere", (key) => {
    expect(dotAfter(key, 5, 20)).toBeUndefined();
  });
});
