import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {fluidChart, leastPlot} from "../../../../src/charts/fluid/fluid-chart.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {lineOf} from "../made-up-lines.ts";
import type {MadeUpValue} from "../made-up-lines.ts";

const rest: MadeUpValue[] = [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8];

function content(area: readonly MadeUpValue[], names = ["Espoo", "Ilman kokeilua"]): LineChartContent {
  return {
    lines: [
      {...lineOf("area", area), name: names[0] ?? "", value: "9,0"},
      {...lineOf("rest", rest), name: names[1] ?? "", value: "8,8"}
    ],
    first: "2020-11",
    last: "2021-08",
    pilot: {first: "2021-03", last: "2024-12", label: "Kokeilun aika"},
    events: [],
    unit: "percent of labour force",
    unitName: "% työvoimasta",
    formatTick: String
  };
}

function draw(drawn: LineChartContent): HTMLElement {
  const {document} = new JSDOM(fluidChart(drawn, "A chart")).window;
  return document.querySelector<HTMLElement>(".drawing") ?? document.body;
}

const whole = draw(content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]));

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

  test("has its months and values at parts of the room", () => {
    // The axis leads from 7 to 10, and from November to August in nine months; the pilots begin in the fourth.
    const dot = whole.querySelector("circle");
    expect([dot?.getAttribute("cx"), dot?.getAttribute("cy")]).toEqual(["100%", "33.33%"]);
    const shade = whole.querySelector("rect");
    expect([shade?.getAttribute("x"), shade?.getAttribute("width")]).toEqual(["44.44%", "55.56%"]);
    expect(pathsOf(whole, "var(--area)")).toEqual(["M0 333l1 334 1-667 1 333 1 334 1-334 1 334 1-334 1 334 1-334"]);
  });

  test("stretches its lines, but neither their strokes nor any letters", () => {
    const lines = whole.querySelector("svg[viewBox]");
    expect(lines?.getAttribute("viewBox")).toBe("0 0 9 1000");
    expect(lines?.getAttribute("preserveAspectRatio")).toBe("none");
    const strokes = [...(lines?.querySelectorAll("path[stroke]") ?? [])];
    expect(strokes.length).toBe(2);
    expect(strokes.every((path) => path.getAttribute("vector-effect") === "non-scaling-stroke")).toBe(true);
    expect(lines?.querySelectorAll("text").length).toBe(0);
  });

  test("keeps as much room at its sides as its numbers and names take", () => {
    const rooms = [...whole.querySelectorAll("[data-room]")].map((side) => side.getAttribute("data-room")?.split("\n"));
    expect(rooms).toEqual([
      ["7", "8", "9", "10"],
      ["Espoo", "9,0", "Ilman kokeilua", "8,8"]
    ]);
  });

  test("holds nothing that a security policy forbids, and writes names as text", () => {
    const drawn = draw(content([9, 8, 10, 9, 8, 9, 8, 9, 8, 9], ['<b> & "c"', "Rest"]));
    expect(drawn.querySelectorAll("[style], style, script, b").length).toBe(0);
    expect(drawn.textContent).toContain('<b> & "c"');
  });
});

test("a hole in the data is left open, a month alone is a dot, and months with limits have a band", () => {
  const drawn = draw(content([9, 8, null, 9, null, [9, 7, 11], [8, 6, 10], 9, 9, 9]));
  const [line = ""] = pathsOf(drawn, "var(--area)");
  expect(line.match(/m|M/g)?.length).toBe(3);
  expect(line).toContain("l0 0");
  const band = drawn.querySelector("path[fill-opacity]")?.getAttribute("d") ?? "";
  // Low and high for the two months with limits, and the value of the month behind them twice.
  expect(band.match(/-?\d+[ -]\d+/g)?.length).toBe(6);
  expect(band.endsWith("z")).toBe(true);
});

test("an estimate of the area is hollow", () => {
  const drawn = draw(content([9, 8, 10, 9, 8, 9, 8, 9, [8, "estimated"], [9, "estimated"]]));
  expect(pathsOf(drawn, "var(--paper)").length).toBe(1);
  expect(pathsOf(whole, "var(--paper)").length).toBe(0);
});

test("a line that ends long before the others has no label beside theirs, nor room for one", () => {
  const drawn = draw(content([9, 8, 10, 9, 8, 9, null, null, null, null]));
  expect(drawn.textContent).not.toContain("Espoo");
  expect(drawn.textContent).toContain("Ilman kokeilua");
  expect(drawn.querySelectorAll("[data-room]")[1]?.getAttribute("data-room")).toBe("Ilman kokeilua\n8,8");
  expect(drawn.querySelector("circle")?.getAttribute("cx")).toBe("55.56%");
});

describe("labels keep clear of one another", () => {
  const close = draw({
    ...content([9, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
    lines: (["area", "rest", "region", "similar"] as const).map((id, i) => ({
      ...lineOf("area", [7, 8, 7, 8, 7, 8, 7, 8, 7, 8.8 + i / 50]),
      id,
      name: "Samankaltaiset kunnat",
      value: "8,8"
    }))
  });
  test.for([leastPlot, 300, 900])("where the lines have %i pixels", (height) => {
    const rows = [...close.querySelectorAll("svg > svg")].flatMap((label) => {
      const end = (Number.parseFloat(label.getAttribute("y") ?? "") / 100) * height;
      return [...label.querySelectorAll("text[x='10']")].map((text) => end + Number(text.getAttribute("y")));
    });
    expect(rows.length).toBe(12);
    const sorted = rows.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((top, i) => top - (sorted[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14.9);
  });
});

test("the name of the pilots stands above their middle, unless a narrow frame has no room there", () => {
  const label = "Kokeilun aika 3/2021–12/2024";
  const placeIn = (first: "2006-01" | "2015-01" | "2021-02", last: "2022-02" | "2025-01", lines = 2) => {
    const drawn = content([9, 9]);
    const pilot = {...drawn.pilot, label};
    const svg = draw({...drawn, pilot, first, last, lines: drawn.lines.slice(0, lines)});
    const name = [...svg.querySelectorAll("text")].find((text) => text.textContent === label);
    return [name?.getAttribute("x"), name?.getAttribute("text-anchor")];
  };
  // With the long label "Ilman kokeilua" beside the lines, their end lies near the middle of the frame.
  expect(placeIn("2015-01", "2025-01")).toEqual(["80.42%", null]);
  expect(placeIn("2006-01", "2022-02", 1)).toEqual(["100%", "end"]);
  expect(placeIn("2021-02", "2025-01", 1)[1]).toBe(null);
  expect(placeIn("2021-02", "2025-01")).toEqual(["2.13%", "start"]);
});

test("years that only wide or only narrow drawings name are marked", () => {
  const years = (first: "2006-01" | "2015-01", last: "2025-01") =>
    [...draw({...content([9, 9]), first, last}).querySelectorAll("g")].flatMap((mark) => {
      const year = /^\d{4}$/.exec(mark.textContent)?.[0];
      return year ? [`${year} ${mark.getAttribute("class") ?? ""}`.trim()] : [];
    });
  expect(years("2006-01", "2025-01")).toEqual(["2010", "2015 wide", "2020", "2025 wide"]);
});

function pathsOf(drawn: HTMLElement, stroke: string): string[] {
  return [...drawn.querySelectorAll(`path[stroke="${stroke}"]`)].map((path) => path.getAttribute("d") ?? "");
}

test("a break is a dashed line between its month and the one before, with its sign above", () => {
  const drawing = draw({...content([9, 8, 10, [9, "break"], 8, 9, 8, 9, 8, 9]), breaks: ["2021-02"]});
  const line = drawing.querySelector("line[stroke-dasharray]");
  // Two and a half months of nine.
  expect([line?.getAttribute("x1"), line?.getAttribute("y2")]).toEqual(["27.78%", "100%"]);
  const sign = [...drawing.querySelectorAll("text")].find(({textContent}) => textContent === "B");
  expect([sign?.getAttribute("x"), sign?.getAttribute("y")]).toEqual(["27.78%", "-6.5"]);
  expect(pathsOf(drawing, "var(--area)")[0]?.match(/m/gi)?.length).toBe(2);
});
