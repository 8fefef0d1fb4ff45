import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {fluidPilots} from "../../../../src/charts/fluid/fluid-pilots.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {lineLayout} from "../../../../src/charts/layout/line-layout.ts";
import {madeUpContent} from "../made-up-line-content.ts";

const content = madeUpContent([9, 9]);
const draw = (rest: Partial<LineChartContent>) => {
  const drawn = {...content, ...rest};
  return JSDOM.fragment(`<svg>${fluidPilots(drawn, lineLayout(drawn)).join("")}</svg>`);
};
const attributesOf = (element: Element | null, names: readonly string[]) =>
  names.map((name) => element?.getAttribute(name));

test("the months of the pilots are shaded from their start on, as far as the axis reaches", () => {
  const drawing = draw({});
  // From November to August are nine months, and the pilots begin in the fourth.
  expect(attributesOf(drawing.querySelector("rect"), ["x", "width", "height"])).toEqual(["44.44%", "55.56%", "100%"]);
  expect(attributesOf(drawing.querySelector("line"), ["x1", "x2"])).toEqual(["44.44%", "100%"]);
  expect(drawing.querySelector("text")?.textContent).toBe("Kokeilun aika");
});

test("a drawing of other months shades and names nothing", () => {
  expect(draw({first: "2025-01", last: "2025-10"}).querySelector("svg")?.children).toHaveLength(0);
});

test("the name is text, whatever signs it has", () => {
  const pilot = {...content.pilot, label: `<b> & "ö"`};
  expect(draw({pilot}).querySelector("text")?.textContent).toBe(`<b> & "ö"`);
});

test("the name stands above their middle, unless a narrow frame has no room there", () => {
  const pilot = {...content.pilot, label: "Kokeilun aika 3/2021–12/2024"};
  const placeIn = (first: "2006-01" | "2015-01" | "2021-02", last: "2022-02" | "2025-01", lines = 2) =>
    attributesOf(draw({pilot, first, last, lines: content.lines.slice(0, lines)}).querySelector("text"), [
      "x",
      "text-anchor"
    ]);
  // With the long label "Ilman kokeilua" beside the lines, their end lies near the middle of the frame.
  expect(placeIn("2015-01", "2025-01")).toEqual(["80.42%", null]);
  expect(placeIn("2006-01", "2022-02", 1)).toEqual(["100%", "end"]);
  expect(placeIn("2021-02", "2025-01", 1)[1]).toBe(null);
  expect(placeIn("2021-02", "2025-01")).toEqual(["2.13%", "start"]);
});
