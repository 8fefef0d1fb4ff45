import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {fluidChart} from "../../../../src/charts/fluid/fluid-chart.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {madeUpContent} from "../made-up-line-content.ts";

function draw(drawn: LineChartContent): HTMLElement {
  const {document} = new JSDOM(fluidChart(drawn, "A chart")).window;
  return document.querySelector<HTMLElement>(".drawing") ?? document.body;
}

const area = [9, 8, 10, 9, 8, 9, 8, 9, 8, 9];
const whole = draw(madeUpContent(area));

describe("a chart that fills its room", () => {
  test("is one picture with a name", () => {
    expect([whole.getAttribute("role"), whole.getAttribute("aria-label")]).toEqual(["img", "A chart"]);
    expect([...whole.children].map((child) => child.getAttribute("aria-hidden") ?? child.tagName)).toEqual([
      "I",
      "true",
      "I",
      "true"
    ]);
  });

  test("has lines, breaks and labels over the shaded time of the pilots", () => {
    const broken = draw({...madeUpContent(area), breaks: ["2021-02"]});
    const order = [
      ...broken.querySelectorAll("rect[fill='var(--pilot)'], line[stroke-dasharray], svg[viewBox], circle")
    ];
    expect(order.map(({tagName}) => tagName)).toEqual(["rect", "line", "svg", "circle"]);
    expect(broken.querySelector("svg")?.lastElementChild?.textContent).toBe("8,8Ilman kokeilua");
  });

  test("has a number and a quiet line for each value of its axis", () => {
    const numbers = [...whole.querySelectorAll("g[text-anchor='end'] text")];
    expect(numbers.map((number) => [number.textContent, number.getAttribute("y")])).toEqual([
      ["7", "100%"],
      ["8", "66.67%"],
      ["9", "33.33%"],
      ["10", "0%"]
    ]);
    const lines = [...whole.querySelectorAll("g[stroke='var(--grid)'] line")];
    expect(lines.map((line) => line.getAttribute("y1"))).toEqual(["100%", "66.67%", "33.33%", "0%"]);
  });

  test("keeps as much room at its sides as its numbers and names take", () => {
    const rooms = [...whole.querySelectorAll("[data-room]")].map((side) => side.getAttribute("data-room")?.split("\n"));
    expect(rooms).toEqual([
      ["7", "8", "9", "10"],
      ["Espoo", "9,0", "Ilman kokeilua", "8,8"]
    ]);
  });

  test("holds nothing that a security policy forbids, and writes names as text", () => {
    const drawn = draw(madeUpContent(area, undefined, ['<b> & "c"', "Rest"]));
    expect(drawn.querySelectorAll("[style], style, script, b").length).toBe(0);
    expect(drawn.textContent).toContain('<b> & "c"');
  });
});

test("a line that ends long before the others has no label beside theirs, nor room for one", () => {
  const drawn = draw(madeUpContent([9, 8, 10, 9, 8, 9, null, null, null, null]));
  expect(drawn.textContent).not.toContain("Espoo");
  expect(drawn.textContent).toContain("Ilman kokeilua");
  expect(drawn.querySelectorAll("[data-room]")[1]?.getAttribute("data-room")).toBe("Ilman kokeilua\n8,8");
});

test("years that only wide or only narrow drawings name are marked", () => {
  const drawn = draw({...madeUpContent([9, 9]), first: "2006-01", last: "2025-01"});
  const years = [...drawn.querySelectorAll("g")].flatMap((mark) => {
    const year = /^\d{4}$/.exec(mark.textContent)?.[0];
    return year ? [`${year} ${mark.getAttribute("class") ?? ""}`.trim()] : [];
  });
  expect(years).toEqual(["2010", "2015 wide", "2020", "2025 wide"]);
});
