import {describe, expect, test} from "vitest";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {covidBoxes, covidShade, eventMarks, pilotLabel, pilotShade} from "../../../../src/charts/line/pilot-marks.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import {drawnMarks, placeOfText} from "./drawn-marks.ts";

const size = chartSizes.wide;
const content = madeUpContent([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]);
const later = {...content, first: "2025-02", last: "2025-11"} as const;

describe("the time of the pilots", () => {
  const draw = (drawn: LineChartContent) =>
    drawnMarks(drawn, (frame) => [...pilotShade(frame, pagePalette), ...pilotLabel(frame, pagePalette)]);
  const sides = (drawn: LineChartContent) => {
    const [x = 0, width = 0] = ["x", "width"].map((name) =>
      Number(draw(drawn).querySelector("rect")?.getAttribute(name))
    );
    return [x, x + width] as const;
  };

  test("is shaded from its first month on, with its name and a stroke above", () => {
    const frame = chartFrame(content, size);
    const [start, end] = sides(content);
    expect(start).toBeCloseTo(frame.x("2021-03"), 6);
    expect(end).toBeCloseTo(frame.right, 6);
    expect(placeOfText(draw(content), "Kokeilun aika")?.x).toBeCloseTo((start + end) / 2, 6);
    expect(draw(content).querySelectorAll("path")).toHaveLength(1);
  });

  test("is named at its two ends where there is room for both, and in the middle where one of them is not shown", () => {
    const pilot = {first: "2020-12", last: "2021-07", label: "Kokeilun aika", ends: ["Alku", "Loppu"]} as const;
    const whole = {...content, pilot};
    const {x} = chartFrame(whole, size);
    expect(placeOfText(draw(whole), "Alku")?.x).toBeCloseTo(x("2020-12"), 6);
    expect(placeOfText(draw(whole), "Loppu")?.x).toBeCloseTo(x("2021-07"), 6);
    expect(draw(whole).textContent).not.toContain("Kokeilun aika");
    const cut = {...content, pilot: {...pilot, last: "2021-12"} as const};
    expect(draw(cut).textContent).toBe("Kokeilun aika");
    const crowded = {...content, pilot: {...pilot, ends: ["A".repeat(70), "Loppu"]} as const};
    expect(draw(crowded).textContent).toBe("Kokeilun aika");
  });

  test("is shaded whole in a window that lies within it", () => {
    const window = {...content, first: "2021-08", last: "2022-05"} as const;
    const {left, right} = chartFrame(window, size);
    const [start, end] = sides(window);
    expect([start, end].map((side) => side.toFixed(6))).toEqual([left, right].map((side) => side.toFixed(6)));
  });

  test("is neither shaded nor named in a window after it", () => {
    expect(draw(later).querySelector("rect")).toBeNull();
    expect(draw(later).textContent).not.toContain("Kokeilun aika");
  });
});

describe("the year of the lay-offs", () => {
  const covid = {first: "2020-11", last: "2021-02", label: "Koronavuosi"} as const;
  const low = [2, 2, 2, 2, 2, 2];
  const high = {...madeUpContent([12, 12, 12, 12, ...low], [11, 11, 11, 11, ...low]), covid};
  const deep = {...madeUpContent([1, 1, 1, 1, 12, 12, 12, 12, 12, 12], [1, 1, 1, 1, 11, 11, 11, 11, 11, 11]), covid};
  const across = {...madeUpContent([12, 1, 12, 1, ...low], [11, 6, 11, 6, ...low]), covid};
  const draw = (drawn: LineChartContent) => drawnMarks(drawn, (frame) => covidShade(drawn, frame, pagePalette));
  const shades = (drawn: LineChartContent) => draw(drawn).querySelectorAll(`[fill="${pagePalette.covid}"]`).length;

  test("is shaded only where it is asked for and lies among the months", () => {
    expect([content, high, across, {...later, covid}].map(shades)).toEqual([0, 1, 1, 0]);
  });

  test("is named below the lines or above them, wherever none crosses its name", () => {
    const placeIn = (drawn: typeof high) => placeOfText(draw(drawn), covid.label)?.y ?? 0;
    const {top, bottom} = chartFrame(high, size);
    expect(placeIn(high)).toBe(bottom - 5);
    // The words read upwards, so they begin below their end near the top.
    expect(draw(deep).querySelector("text")?.outerHTML).toContain("rotate(-90)");
    expect(placeIn(deep)).toBeLessThan((top + bottom) / 2);
    expect(draw(across).textContent).toBe("");
  });

  test("keeps labels off its name, from the start of the year to its end; off nothing where it is not named", () => {
    const frame = chartFrame(high, size);
    const {x, top, bottom} = frame;
    expect(covidBoxes(high, frame)).toEqual([{x1: x("2020-11"), x2: x("2021-03"), y1: top, y2: bottom}]);
    expect(covidBoxes(across, chartFrame(across, size))).toEqual([]);
    expect(covidBoxes(content, chartFrame(content, size))).toEqual([]);
  });
});

describe("events", () => {
  const events = [
    {number: 1, month: "2020-12"},
    {number: 2, month: "2021-05"}
  ] as const;
  const draw = (drawn: LineChartContent) => drawnMarks(drawn, (frame) => eventMarks(drawn, frame, pagePalette));

  test("are numbered above their months, with a line down to the axis", () => {
    const drawn = {...content, events};
    const {x, top, bottom} = chartFrame(drawn, size);
    const svg = draw(drawn);
    expect(placeOfText(svg, "1")).toEqual({x: x("2020-12"), y: top - 6.5});
    expect(placeOfText(svg, "2")?.x).toBe(x("2021-05"));
    const [line, ...others] = [...svg.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    const ends = line?.match(/[\d.]+/g)?.map((end) => Math.round(Number(end)));
    expect(ends).toEqual([x("2020-12"), top - 6.5, x("2020-12"), bottom].map(Math.round));
    expect(others).toHaveLength(1);
  });

  test("are not there where none are", () => {
    expect(draw(content).querySelectorAll("path, text, circle")).toHaveLength(0);
  });
});
