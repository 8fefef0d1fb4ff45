import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {levelStrip} from "../../../../src/charts/strip/level-strip.ts";
import type {LevelStripContent} from "../../../../src/charts/strip/level-strip.ts";

const content: LevelStripContent = {
  values: [4, 5, 5, 5, 10],
  here: {value: 5, label: "Espoo <5 %>"},
  middle: {low: 5, high: 5},
  step: 1,
  formatTick: (tick) => `${tick} %`
};

function drawn(change: Partial<LevelStripContent> = {}): Document {
  return new JSDOM(levelStrip({...content, ...change}, "Dot plot")).window.document;
}

test("the strip is a picture with a name, as wide as its room", () => {
  const svg = drawn().querySelector("svg");
  expect(["role", "aria-label", "width"].map((name) => svg?.getAttribute(name))).toEqual(["img", "Dot plot", "100%"]);
  expect(svg?.hasAttribute("style")).toBe(false);
});

test("there is a dot for every figure, equal ones on one another", () => {
  const d = drawn().querySelector(".strip-dots")?.getAttribute("d") ?? "";
  const dots = [...d.matchAll(/M(\d+) ([\d.]+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);
  // From 1 to 13, three steps of room at both ends; three rows, the lowest at the axis.
  expect(dots).toEqual([
    [250, 2.5],
    [333, 2.5],
    [333, 1.5],
    [333, 0.5],
    [750, 2.5]
  ]);
});

describe("the marked figure", () => {
  test("is a dot and a label at its place, its text escaped", () => {
    const circle = drawn().querySelector("circle");
    expect(circle?.getAttribute("cx")).toBe("33.33%");
    expect(drawn().querySelector("text.strip-here")?.textContent).toBe("Espoo <5 %>");
  });

  test("has its label inside the drawing at both ends", () => {
    const anchor = (value: number) =>
      drawn({here: {value, label: "x"}})
        .querySelector("text.strip-here")
        ?.getAttribute("text-anchor");
    expect([4, 7, 10].map(anchor)).toEqual(["start", "middle", "end"]);
  });

  test("is not there where none is", () => {
    expect(drawn({here: null}).querySelectorAll(".strip-here").length).toBe(0);
  });
});

test("the middle is shaded from half a step before it to half a step after it, where there is one", () => {
  const box = drawn().querySelector(".strip-middle");
  expect([box?.getAttribute("x"), box?.getAttribute("width")]).toEqual(["29.17%", "8.33%"]);
  expect(drawn({middle: null}).querySelector(".strip-middle")).toBeNull();
});
