import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import type {ReadableChart} from "../../../../src/client/reading/readable-chart.ts";
import {timeChart} from "../../../../src/client/reading/time-chart.ts";
import {drawing, knowMatrices, table} from "./made-up-figure.ts";

const {window} = new JSDOM();
const {document} = window;

beforeAll(() => {
  knowMatrices(window);
  vi.stubGlobal("document", document);
});
afterAll(() => void vi.unstubAllGlobals());

function read(svg = drawing): ReadableChart {
  document.body.innerHTML = svg + table;
  return timeChart(document.querySelector("svg")!, document.querySelector("table")!, "fi");
}

test("a chart over time is read in its months, and changes can be measured", () => {
  const {months, hasChanges} = read();
  expect(months).toEqual(["2021-01", "2021-02", "2021-03", "2021-04", "2021-05"]);
  expect(hasChanges).toBe(true);
});

describe("a pointer reads", () => {
  test.each([
    ["the line that passes nearest, at the nearest month", [21, 60], 1, 0],
    ["the other line where that is nearer", [21, 40], 1, 1],
    ["the line that is there while the other has a hole", [30, 20], 2, 0],
    ["the first month before it", [-5, 80], 0, 0],
    ["the last month after it", [90, 31], 4, 1]
  ] as const)("%s", (_, place, stop, line) => {
    expect(read().at(place)).toEqual({stop, line, from: null});
  });
});

describe("by keys", () => {
  const first = {stop: 0, line: 0, from: null};

  test("the reading goes on by months and by lines, as high as they are drawn", () => {
    const {after} = read();
    expect(after("ArrowRight", false, first)).toEqual({stop: 1, line: 0, from: null});
    // The other line lies above the area's.
    expect(after("ArrowUp", false, first)).toEqual({stop: 0, line: 1, from: null});
    expect(after("ArrowDown", false, first)).toEqual(first);
    expect(after("a", false, first)).toBeUndefined();
  });

  test("a change is measured", () => {
    expect(read().after("ArrowRight", true, first)).toEqual({stop: 1, line: 0, from: 0});
  });
});

describe("a reading says", () => {
  test("the month, the figures of the drawn lines, and how far each lies from the area's", () => {
    const {when, lines, chosen, isMeasuring} = read().content({stop: 1, line: 1, from: null});
    expect(when).toBe("helmikuu 2021");
    expect(lines.map(({line, name, cell, before, difference}) => [line, name, cell.text, before, difference])).toEqual([
      ["area", "Koivula", "3,0", "", ""],
      ["rest", "Muut", "8,0", "", "−5,0"]
    ]);
    expect(chosen).toBe(lines[1]);
    expect(isMeasuring).toBe(false);
  });

  test("why there is no figure, and no distance from it", () => {
    const [, rest] = read().content({stop: 2, line: 0, from: null}).lines;
    expect(rest).toMatchObject({cell: {text: "–", reason: "Lukua ei voi laskea."}, difference: ""});
  });

  test("what the table tells beside the lines, where it tells something", () => {
    const {content} = read();
    expect(content({stop: 4, line: 0, from: null}).also).toMatchObject([{name: "Rajat", cell: {text: "4,8–5,2"}}]);
    expect(content({stop: 3, line: 0, from: null}).also).toEqual([]);
    expect(content({stop: 4, line: 0, from: 3}).also).toEqual([]);
  });

  test.each([
    ["forwards", {stop: 1, line: 0, from: 0}],
    ["backwards", {stop: 0, line: 0, from: 1}]
  ])("how figures changed between two months, measured %s", (_, reading) => {
    const {when, lines, isMeasuring, isAcrossSeasons} = read().content(reading);
    expect(when).toBe("tammikuu 2021 – helmikuu 2021");
    expect(lines.map(({before, cell, difference}) => [before, cell.text, difference])).toEqual([
      ["2,0", "3,0", "+1,0"],
      ["8,0", "8,0", "0,0"]
    ]);
    expect([isMeasuring, isAcrossSeasons]).toEqual([true, true]);
  });

  test("no change across a break, though the other line has one", () => {
    const across = read().content({stop: 4, line: 0, from: 1});
    expect(across.lines.map(({difference}) => difference)).toEqual(["", "−1,0"]);
  });

  test("the change from the month of the break on, for it is the first that can be compared", () => {
    const since = read().content({stop: 4, line: 0, from: 3});
    expect(since.lines.map(({difference}) => difference)).toEqual(["+3,0", "0,0"]);
  });

  test("which month there is not", () => {
    expect(() => read().content({stop: 5, line: 0, from: null})).toThrow("month 5: expected one of 5");
  });
});

describe("over the drawing", () => {
  const attributes = (selector: string, ...names: string[]) =>
    [...document.querySelectorAll(`g.reading ${selector}`)].map((one) => names.map((name) => one.getAttribute(name)));

  test("the month and the points of its lines are marked, the chosen one larger", () => {
    read().mark({stop: 1, line: 1, from: null});
    expect(attributes("line", "x1")).toEqual([["20"]]);
    expect(attributes("circle", "class", "cx", "cy", "r")).toEqual([
      ["line-area", "20", "70", "3"],
      ["line-rest", "20", "20", "5"]
    ]);
  });

  test("no point is marked in a hole", () => {
    read().mark({stop: 2, line: 0, from: null});
    expect(attributes("circle", "class")).toEqual([["line-area"]]);
  });

  test("both months of a change are marked", () => {
    read().mark({stop: 1, line: 0, from: 4});
    expect(attributes("line", "x1")).toEqual([["50"], ["20"]]);
    expect(attributes("rect", "x", "width")).toEqual([["20", "30"]]);
  });
});

describe("the box stands", () => {
  test.each([
    ["right of an early month, below where the lines are high there", 0, {x: 10, y: 100, isLeft: true, isTop: false}],
    ["left of a late month, above where they are low", 4, {x: 50, y: 0, isLeft: false, isTop: true}]
  ])("%s", (_, stop, corner) => {
    expect(read().corner({stop, line: 0, from: null})).toMatchObject(corner);
  });

  test("clear of the highest line between two places across", () => {
    const {clear} = read().corner({stop: 4, line: 0, from: null});
    expect([clear?.(10, 20), clear?.(25, 35), clear?.(25, 45), clear?.(31, 39)]).toEqual([20, 60, 30, Infinity]);
  });

  test("at the beginning before anything is read", () => {
    expect(read().corner(null)).toMatchObject({x: 0, y: 100, isLeft: true, isTop: false});
  });
});

describe("a drawing without lines", () => {
  const bare = '<svg viewBox="0 0 60 100" data-plot="2021-01/2021-05 10 0 50 100"></svg>';

  test("can be read in every month, but has no changes", () => {
    const chart = read(bare);
    expect(chart.hasChanges).toBe(false);
    expect(chart.at([41, 5])).toEqual({stop: 3, line: 0, from: null});
    expect(chart.after("ArrowLeft", true, {stop: 3, line: 0, from: null})).toEqual({stop: 2, line: 0, from: null});
  });

  test("tells what stands beside it", () => {
    const {lines, also, chosen} = read(bare).content({stop: 4, line: 0, from: null});
    expect([lines, chosen, also.map(({cell}) => cell.text)]).toEqual([[], undefined, ["4,8–5,2"]]);
  });
});
