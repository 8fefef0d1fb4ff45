import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {smallMultiple} from "../../../../src/charts/fluid/fluid-small.ts";
import type {SmallMultipleContent} from "../../../../src/charts/fluid/fluid-small.ts";
import {madeUpContent} from "../made-up-line-content.ts";

const values = [9, 8, 10, 9, 8, 9, 9, 10, 9, 9];

function drawn(content: SmallMultipleContent = madeUpContent(values)): Element {
  const drawing = new JSDOM(smallMultiple(content, "Line chart: Espoo")).window.document.querySelector("div");
  if (!drawing) throw new Error("small multiple: expected a drawing");
  return drawing;
}

const textsOf = (drawing: Element) => [...drawing.querySelectorAll("text")].map(({textContent}) => textContent);

test("a small multiple is a picture with a name, without styles of its own", () => {
  const drawing = drawn();
  expect([drawing.getAttribute("role"), drawing.getAttribute("aria-label")]).toEqual(["img", "Line chart: Espoo"]);
  expect(drawing.querySelectorAll("[style]").length).toBe(0);
});

test("it has the numbers of its scale, for which the lines leave room, and years", () => {
  const drawing = drawn();
  expect(textsOf(drawing)).toEqual(["7", "8", "9", "10", "2021"]);
  expect(drawing.querySelector("i")?.getAttribute("data-room")).toBe("7\n8\n9\n10");
});

test("its scale is its own, and begins at zero unless all values lie far above it", () => {
  const lowest = (own: readonly number[]) => textsOf(drawn(madeUpContent(own, own)))[0];
  expect([lowest([1, 2, 3, 4, 5, 4, 3, 2, 1, 1]), lowest([52, 53, 54, 53, 52, 53, 54, 53, 52, 53])]).toEqual([
    "0",
    "52"
  ]);
});

test("every line is drawn, that of the area in front, with thinner strokes than in a large chart", () => {
  const strokes = [...drawn().querySelectorAll("path")].map((path) =>
    ["stroke", "stroke-width", "stroke-dasharray", "vector-effect"].map((name) => path.getAttribute(name))
  );
  expect(strokes).toEqual([
    ["var(--rest)", "1.5", "5 3", "non-scaling-stroke"],
    ["var(--area)", "2.0625", null, "non-scaling-stroke"]
  ]);
});

test("the time of the pilots is shaded, where it lies among the months", () => {
  // March 2021 is the fifth of ten months: 4 of 9 steps from the left.
  const shade = drawn().querySelector("rect");
  expect([shade?.getAttribute("x"), shade?.getAttribute("width")]).toEqual(["44.44%", "55.56%"]);
  const before = {...madeUpContent(values), first: "2019-01", last: "2019-10"} as const;
  expect(drawn(before).querySelector("rect")).toBeNull();
});

test("a dashed line shows where the lines break", () => {
  const dashed = drawn({...madeUpContent(values), breaks: ["2021-05"]}).querySelectorAll("[stroke-dasharray='4 3']");
  // Between April and May: 5.5 of 9 steps from the left.
  expect([...dashed].map((line) => line.getAttribute("x1"))).toEqual(["61.11%"]);
});

test("a year at the right end stays within the drawing", () => {
  const anchors = (last: "2021-01" | "2021-08") =>
    [...drawn({...madeUpContent(values), last}).querySelectorAll("svg svg text")].map((text) =>
      text.getAttribute("text-anchor")
    );
  expect([anchors("2021-01"), anchors("2021-08")]).toEqual([["end"], [null]]);
});
