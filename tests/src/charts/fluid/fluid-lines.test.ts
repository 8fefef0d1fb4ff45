import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {fluidLines} from "../../../../src/charts/fluid/fluid-lines.ts";
import {lineLayout} from "../../../../src/charts/layout/line-layout.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import type {MadeUpValue} from "../made-up-lines.ts";

const draw = (area: readonly MadeUpValue[]) =>
  JSDOM.fragment(`<div>${fluidLines(lineLayout(madeUpContent(area))).join("")}</div>`);

const pathsOf = (drawn: DocumentFragment, stroke: string) =>
  [...drawn.querySelectorAll(`path[stroke="${stroke}"]`)].map((path) => path.getAttribute("d") ?? "");

const whole = draw([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]);

test("lines lead from month to month in thousandths of the scale, the area in front", () => {
  // The axis leads from 7 to 10, so that 9 is a third of the way down.
  expect(pathsOf(whole, "var(--area)")).toEqual(["M0 333l1 334 1-667 1 333 1 334 1-334 1 334 1-334 1 334 1-334"]);
  const strokes = [...whole.querySelectorAll("path[stroke]")].map((path) => path.getAttribute("stroke"));
  expect(strokes).toEqual(["var(--rest)", "var(--area)"]);
});

test("they stretch with their room, but their strokes do not", () => {
  const lines = whole.querySelector("svg");
  expect(lines?.getAttribute("viewBox")).toBe("0 0 9 1000");
  expect(lines?.getAttribute("preserveAspectRatio")).toBe("none");
  const strokes = [...whole.querySelectorAll("path[stroke]")];
  expect(strokes.every((path) => path.getAttribute("vector-effect") === "non-scaling-stroke")).toBe(true);
});

describe("what is not known as it is", () => {
  const drawn = draw([9, 8, null, 9, null, [9, 7, 11], [8, 6, 10], 9, 9, 9]);

  test("leaves a hole, and a month alone between holes is a dot", () => {
    const [line = ""] = pathsOf(drawn, "var(--area)");
    expect(line.match(/m/gi)?.length).toBe(3);
    expect(line).toContain("l0 0");
  });

  test("has a band between its limits, which closes", () => {
    const band = drawn.querySelector("path[fill-opacity]")?.getAttribute("d") ?? "";
    // Low and high for the two months with limits, and the value of the month behind them twice.
    expect(band.match(/-?\d+[ -]\d+/g)?.length).toBe(6);
    expect(band.endsWith("z")).toBe(true);
    expect(whole.querySelector("path[fill-opacity]")).toBeNull();
  });

  test("is hollow where the area is estimated", () => {
    const estimated = draw([9, 8, 10, 9, 8, 9, 8, 9, [8, "estimated"], [9, "estimated"]]);
    expect(pathsOf(estimated, "var(--paper)").length).toBe(1);
    expect(estimated.querySelector("circle")?.getAttribute("fill")).toBe("var(--paper)");
    expect(pathsOf(whole, "var(--paper)").length).toBe(0);
  });
});

test("the last known value of the area is a dot that keeps its size", () => {
  const placeOf = (drawn: DocumentFragment) => {
    const dot = drawn.querySelector("circle");
    return [dot?.getAttribute("cx"), dot?.getAttribute("cy"), dot?.closest("svg[viewBox]") ?? null];
  };
  expect(placeOf(whole)).toEqual(["100%", "33.33%", null]);
  expect(placeOf(draw([9, 8, 10, 9, 8, 9, null, null, null, null]))[0]).toBe("55.56%");
  expect(draw([null]).querySelector("circle")).toBeNull();
});
