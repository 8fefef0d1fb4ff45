import {describe, expect, test} from "vitest";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {lineChart} from "../../../../src/charts/line/line-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {addMonths} from "../../../../src/model/months.ts";
import {drawnChart} from "../drawn-chart.ts";
import {lineOf} from "../made-up-lines.ts";
import type {MadeUpValue} from "../made-up-lines.ts";
import {svgLines} from "../svg-lines.ts";

function content(area: readonly MadeUpValue[], rest: readonly MadeUpValue[]): LineChartContent {
  return {
    lines: [
      {...lineOf("area", area), name: "Espoo", value: "9,0"},
      {...lineOf("rest", rest), name: "Ilman kokeilua", value: "8,8"}
    ],
    first: "2020-11",
    last: "2021-08",
    pilot: {first: "2021-03", last: "2024-12", label: "Kokeilun aika"},
    events: [{number: 1, month: "2021-05"}],
    unit: "percent of labour force",
    unitName: "% työvoimasta",
    formatTick: String
  };
}

function draw(drawn: LineChartContent): SVGSVGElement {
  return drawnChart(lineChart(drawn, pagePalette, chartSizes.wide));
}

test("an area whose last months are estimated stands beside the others, the pilots shaded, an event numbered", async () => {
  const area: MadeUpValue[] = [9, 8, 10, 9, 8, 9, 8, [9, "estimated"], [8, "estimated"], [9, "estimated"]];
  const svg = draw(content(area, [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/estimated-tail.txt");
});

test("a hole in the data is left open, and months with limits have a band", async () => {
  const svg = draw(content([9, 8, null, null, [9, 7, 11], [8, 6, 10], 9, 9, 9, 9], [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/hole-and-limits.txt");
});

test("a line has hollow parts only where the area is estimated", () => {
  const rest = [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8];
  const certain = draw(content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], rest));
  const estimated = draw(content([9, 8, 10, 9, 8, 9, 8, 9, 8, [9, "estimated"]], rest));
  const hollow = (svg: SVGSVGElement) =>
    elementsOf(svg).filter(
      (element) => element.getAttribute("stroke") === pagePalette.paper && element.querySelector("path")
    );
  expect([hollow(certain).length, hollow(estimated).length]).toEqual([0, 1]);
});

test("a break leaves a hole with a dashed line in it, with a sign above", () => {
  const area: MadeUpValue[] = [9, 8, 10, 9, 8, [12, "break"], 11, 12, 11, 12];
  const whole = {...content(area, [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]), events: [{number: 1, month: "2021-04"}] as const};
  const broken = {...whole, breaks: ["2021-04"] as const};
  const {x, top, bottom, eventRows, breakRows} = chartFrame(broken, chartSizes.wide);
  expect([eventRows, breakRows]).toEqual([[0], [0]]);
  const svg = draw(broken);
  const dashes = elementsOf(svg).find((element) => element.getAttribute("stroke-dasharray") === "4 3");
  const middle = (x("2021-03") + x("2021-04")) / 2;
  expect(dashes?.innerHTML).toContain(`d="M${middle},${top - 6.5}L${middle},${bottom}"`);
  expect([...svg.querySelectorAll("text")].filter(({textContent}) => textContent === "B").length).toBe(1);
  expect([...draw(whole).querySelectorAll("text")].some(({textContent}) => textContent === "B")).toBe(false);
});

test("a sign of a break and the number of an event do not cover each other", () => {
  const near = {
    ...content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]),
    first: "2001-11" as const,
    events: [{number: 1, month: "2021-04"}] as const,
    breaks: ["2021-04", "2021-06"] as const
  };
  const {eventRows, breakRows, top} = chartFrame(near, chartSizes.narrow);
  expect([eventRows, breakRows]).toEqual([[1], [0, 2]]);
  expect(top).toBe(3 * 12 + 3 * 13);
});

test("the year of the lay-offs is shaded only where it is asked for, and named where no line crosses its name", () => {
  const covid = {first: "2020-11", last: "2021-02", label: "Koronavuosi"} as const;
  const high = content([12, 12, 12, 12, 2, 2, 2, 2, 2, 2], [11, 11, 11, 11, 2, 2, 2, 2, 2, 2]);
  const across = content([12, 1, 12, 1, 2, 2, 2, 2, 2, 2], [11, 6, 11, 6, 2, 2, 2, 2, 2, 2]);
  const shades = (svg: SVGSVGElement) => svg.querySelectorAll(`[fill="${pagePalette.covid}"]`).length;
  expect([high, {...high, covid}, {...across, covid}].map((drawn) => shades(draw(drawn)))).toEqual([0, 1, 1]);
  expect(draw({...high, covid}).textContent).toContain("Koronavuosi");
  expect(draw({...across, covid}).textContent).not.toContain("Koronavuosi");
});

describe("a line that ends long before the others", () => {
  const early = (rest: readonly MadeUpValue[]) => ({
    ...content([5, 4.5, ...Array<null>(8).fill(null)], rest),
    first: "2020-11" as const
  });
  const labelOf = (svg: SVGSVGElement) =>
    elementsOf(svg).find(({localName, textContent}) => localName === "text" && textContent === "Espoo");

  test("is named where it ends, tied to its end by a short line", () => {
    const svg = draw(early([7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]));
    const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(labelOf(svg)?.getAttribute("transform") ?? "") ?? [];
    const frame = chartFrame(early([7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]), chartSizes.wide);
    expect(Math.abs(Number(x) - frame.x("2020-12"))).toBeLessThan(100);
    expect(Math.abs(Number(y) - frame.y(4.5))).toBeLessThan(80);
  });

  test("is not named where its name would cover others", () => {
    expect(labelOf(draw(early([0, 10, 0, 10, 0, 10, 0, 10, 0, 8.8])))).toBeUndefined();
  });

  test("takes no room from the lines beside the labels of the others", () => {
    const long = early([7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]);
    const renamed = {
      ...long,
      lines: long.lines.map((line) => (line.id === "area" ? {...line, name: "W".repeat(18)} : line))
    };
    expect(chartFrame(renamed, chartSizes.wide).right).toBe(chartFrame(long, chartSizes.wide).right);
  });
});

test("a window after the pilots shades nothing and names no pilots", () => {
  const months = {first: "2025-02", last: "2025-11"} as const;
  const drawn = content([9, 8, 9, 8, 9, 8, 9, 8, 9, 9], [7, 7, 7, 7, 7, 7, 7, 7, 7, 7]);
  const lines = drawn.lines.map((line) => ({
    ...line,
    points: line.points.map((point, i) => ({...point, month: addMonths(months.first, i)}))
  }));
  const svg = draw({...drawn, ...months, lines, events: []});
  expect(elementsOf(svg).filter(({localName}) => localName === "rect")).toEqual([]);
  expect(svg.textContent).not.toContain("Kokeilun aika");
});

test("in both sizes every word and mark lies inside the drawing", () => {
  for (const size of Object.values(chartSizes)) {
    const drawn = content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]);
    const places = elementsOf(drawnChart(lineChart(drawn, pagePalette, size)))
      .map((element) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? ""))
      .filter((place) => place !== null);
    expect(places.length).toBeGreaterThan(10);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(size.width);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(size.height);
    }
  }
});

test("labels that have no room beside the lines take that beside the axis, not that of the words below", () => {
  const size = {...chartSizes.narrow, height: 150};
  const wide = content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]);
  const drawn = {...wide, lines: wide.lines.map((line) => ({...line, name: "Etelä-Pohjanmaan seutukaupungit"}))};
  const {top, bottom} = chartFrame(drawn, size);
  const rows = elementsOf(drawnChart(lineChart(drawn, pagePalette, size)))
    .filter(({localName, textContent}) => localName === "text" && /^(9,0|8,8)$/.test(textContent))
    .map((element) => Number(/,([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.[1]));
  // Each is a value and three rows of a name, 1.15 times the size of letters high, with four pixels between both.
  const block = 4 * 1.15 * size.fontSize + 4;
  expect(2 * block).toBeGreaterThan(bottom - top);
  const first = Math.min(...rows);
  expect(Math.max(...rows) - first).toBeCloseTo(block, 6);
  expect(first + 2 * block - 2).toBeLessThanOrEqual(size.height);
  expect(first).toBeGreaterThanOrEqual(Math.min(top, size.height - 2 * block));
});

test("the unit has a row of its own where it would run into the name of the pilots", () => {
  const size = {...chartSizes.wide, headRows: 2.4};
  const drawn = {...content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8]), events: []};
  expect(chartFrame({...drawn, unitName: "%"}, size).top).toBeCloseTo(2.4 * size.fontSize, 9);
  expect(chartFrame({...drawn, unitName: "W".repeat(60)}, size).top).toBe(4 * size.fontSize);
});

test("a window that begins after the start of the pilots shades what it shows of them, and no year before", () => {
  const months = {first: "2021-08", last: "2022-05"} as const;
  const lines = content([9, 8, 9, 8, 9, 8, 9, 8, 9, 9], [7, 7, 7, 7, 7, 7, 7, 7, 7, 7]).lines.map((line) => ({
    ...line,
    points: line.points.map((point, i) => ({...point, month: addMonths(months.first, i)}))
  }));
  const covid = {first: "2020-03", last: "2021-02", label: "Koronavuosi"} as const;
  const window = {...content([9], [7]), ...months, lines, events: [], covid};
  const shades = elementsOf(draw(window)).filter(({localName}) => localName === "rect");
  expect(shades.map((shade) => shade.closest("[fill]")?.getAttribute("fill"))).toEqual([pagePalette.pilot]);
  const {left, right} = chartFrame(window, chartSizes.wide);
  expect(Number(shades[0]?.getAttribute("x"))).toBeCloseTo(left, 6);
  expect(Number(shades[0]?.getAttribute("width"))).toBeCloseTo(right - left, 6);
});

function elementsOf(svg: SVGSVGElement): Element[] {
  return [...svg.querySelectorAll("*")];
}
