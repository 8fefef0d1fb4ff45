import {dot, lineY, plot, text} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {renderChart} from "../../../../src/charts/svg/render.ts";

const options = {
  width: 200,
  height: 100,
  marks: [
    lineY([
      [0, 1 / 3],
      [1, 2 / 3]
    ])
  ]
};

function render(presentation: Parameters<typeof renderChart>[1]): SVGSVGElement {
  const {document} = new JSDOM(renderChart(options, presentation, "drawing wide")).window;
  return document.querySelector("svg")!;
}

describe("a drawing", () => {
  test("has none of the styles and inner names that Plot gives it", () => {
    const plain = plot({...options, document: new JSDOM("").window.document});
    expect(plain.querySelectorAll("style, [aria-label], [class]").length).toBeGreaterThan(0);
    expect(render("decoration").querySelectorAll("style, [style], [id], [aria-label], [class]")).toHaveLength(0);
  });

  test("is one picture with a name", () => {
    const svg = render({name: "Työttömien osuus"});
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "Työttömien osuus"]);
    expect(svg.getAttribute("class")).toBe("drawing wide");
  });

  test("is hidden from screen readers as decoration", () => {
    expect(render("decoration").getAttribute("aria-hidden")).toBe("true");
  });

  test("keeps its proportions and leaves its size to the page", () => {
    const svg = render("decoration");
    expect([svg.getAttribute("viewBox"), svg.getAttribute("width")]).toEqual(["0 0 200 100", null]);
  });

  // By hand: 10.04 and 100.26 to one decimal; Plot puts the middle of a letter 0.32 of its height below.
  test("rounds places to the nearest tenth, and keeps hundredths of the height of letters", () => {
    const points = [
      [0, 0],
      [1, 1]
    ] as const;
    const scales = {x: {range: [10.04, 100.26], axis: null}, y: {range: [50, 40], axis: null}};
    const marks = [dot(points, {r: 2}), text(points, {text: () => "a"})];
    const {document} = new JSDOM(renderChart({...options, ...scales, marks}, "decoration", "")).window;
    const placesOf = (name: string, of: string) =>
      [...document.querySelectorAll(of)].map((one) => one.getAttribute(name));
    expect(placesOf("cx", "circle")).toEqual(["10", "100.3"]);
    expect(placesOf("transform", "text")).toEqual(["translate(10,50)", "translate(100.3,40)"]);
    expect(placesOf("y", "text")).toEqual(["0.32em", "0.32em"]);
  });

  test("has no coordinate finer than a tenth of a pixel", () => {
    const places = [...render("decoration").querySelectorAll("[transform], [d]")].map(
      (element) => `${element.getAttribute("transform")} ${element.getAttribute("d")}`
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => /\d\.\d\d/.test(place))).toEqual([]);
  });
});
