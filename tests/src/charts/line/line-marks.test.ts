import {describe, expect, test} from "vitest";
import {lineMarks} from "../../../../src/charts/line/line-marks.ts";
import {seriesLayout} from "../../../../src/charts/layout/series-layout.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import {lineOf} from "../made-up-lines.ts";
import type {MadeUpValue} from "../made-up-lines.ts";
import {drawnMarks} from "./drawn-marks.ts";

const draw = (id: "area" | "rest", values: readonly MadeUpValue[], weight?: number) =>
  drawnMarks(madeUpContent(values), () => lineMarks(seriesLayout(lineOf(id, values)), pagePalette, weight));
/** Groups of paths with the stroke of a colour. */
const strokes = (svg: SVGSVGElement, colour: string) =>
  [...svg.querySelectorAll("path")].filter((path) => path.closest("[stroke]")?.getAttribute("stroke") === colour);
const widthOf = (path: Element | undefined) => Number(path?.closest("[stroke-width]")?.getAttribute("stroke-width"));

const certain: MadeUpValue[] = [9, 8, 10, 9, 8, 9, 8, 9, 8, 9];

describe("a line", () => {
  test("has hollow parts only where the area is estimated", () => {
    const estimated = draw("area", [...certain.slice(0, 9), [9, "estimated"]]);
    expect(strokes(draw("area", certain), pagePalette.paper)).toHaveLength(0);
    expect(strokes(estimated, pagePalette.paper)).toHaveLength(1);
    expect(estimated.querySelector("circle")?.closest("[fill]")?.getAttribute("fill")).toBe(pagePalette.paper);
  });

  test("leaves holes open", () => {
    const paths = strokes(draw("area", [9, 8, null, null, 9, 9]), pagePalette.area);
    const starts = paths.flatMap((path) => path.getAttribute("d")?.match(/M/g) ?? []);
    expect(starts).toHaveLength(2);
  });

  test("of others is dashed and has no dot at its end", () => {
    const svg = draw("rest", certain);
    const [path] = strokes(svg, pagePalette.rest);
    expect(path?.closest("[stroke-dasharray]")?.getAttribute("stroke-dasharray")).toBe("5 3");
    expect(svg.querySelector("circle")).toBeNull();
  });

  test("has a band where months are known by their limits, each stretch for itself", () => {
    const band = (values: readonly MadeUpValue[]) =>
      [...draw("area", values).querySelectorAll("path")]
        .filter((path) => path.closest("[fill-opacity]"))
        .flatMap((path) => path.getAttribute("d")?.match(/Z/g) ?? []);
    expect(band([9, [9, 7, 11], 8, null, 8, [8, 6, 10]])).toHaveLength(2);
    expect(band(certain)).toHaveLength(0);
  });
});

test("a lighter weight makes strokes and dot smaller in one measure", () => {
  const [whole, light] = [draw("area", certain), draw("area", certain, 0.5)];
  expect(widthOf(strokes(whole, pagePalette.area)[0])).toBe(2.75);
  expect(widthOf(strokes(light, pagePalette.area)[0])).toBe(1.375);
  const radius = (svg: SVGSVGElement) => Number(svg.querySelector("circle")?.getAttribute("r"));
  expect([radius(whole), radius(light)]).toEqual([3.5, 1.75]);
});
