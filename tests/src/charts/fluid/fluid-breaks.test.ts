import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {fluidBreaks} from "../../../../src/charts/fluid/fluid-breaks.ts";
import {lineLayout} from "../../../../src/charts/layout/line-layout.ts";
import type {Month} from "../../../../src/model/months.ts";
import {madeUpContent} from "../made-up-line-content.ts";

const draw = (breaks: readonly Month[]) =>
  JSDOM.fragment(`<svg>${fluidBreaks(lineLayout({...madeUpContent([9, 8, 10]), breaks})).join("")}</svg>`);

test("a break is a dashed line between its month and the one before, with its sign above", () => {
  const drawing = draw(["2021-02"]);
  // Two and a half months of nine.
  const line = drawing.querySelector("line[stroke-dasharray]");
  expect(["x1", "x2", "y2"].map((name) => line?.getAttribute(name))).toEqual(["27.78%", "27.78%", "100%"]);
  const sign = drawing.querySelector("text");
  expect([sign?.textContent, sign?.getAttribute("x")]).toEqual(["B", "27.78%"]);
});

test("the sign stands in the middle of its box, above the lines", () => {
  const drawing = draw(["2021-02"]);
  const [box, sign] = [drawing.querySelector("rect"), drawing.querySelector("text")];
  const [top, height] = ["y", "height"].map((name) => Number(box?.getAttribute(name)));
  expect(top! + height!).toBe(0);
  expect(Number(sign?.getAttribute("y"))).toBe(top! + height! / 2);
  expect(box?.getAttribute("transform")).toBe(`translate(${-height! / 2})`);
});

test("several breaks have a line and a sign each, none have nothing", () => {
  expect([...draw(["2020-12", "2021-08"]).querySelectorAll("line")].map((line) => line.getAttribute("x1"))).toEqual([
    "5.56%",
    "94.44%"
  ]);
  expect(fluidBreaks(lineLayout(madeUpContent([9])))).toEqual([]);
});
