import {lineY} from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {gridOf, gridPath, isSeriesPath} from "../../../../src/charts/svg/grid-path.ts";
import {monthAxis} from "../../../../src/charts/svg/month-axis.ts";
import {monthIndex} from "../../../../src/model/months.ts";
import {drawnChart} from "../drawn-chart.ts";

const margins = {marginTop: 10, marginRight: 20, marginBottom: 30, marginLeft: 40};
const axes = {x: monthAxis("2021-01", "2021-05"), y: {domain: [0, 10], axis: null}} as const;
const wide = {width: 260, height: 240, ...margins, ...axes};
const narrow = {width: 160, height: 190, ...margins, ...axes};

test("a grid has a step for each month and five hundred levels", () => {
  expect(gridOf(wide)).toEqual({left: 40, bottom: 210, month: 50, level: 0.4});
});

test("a drawing over other things than months has no grid", () => {
  expect(gridOf({...wide, x: {domain: [0, 4]}})).toBe(null);
});

test("the same series has the same path in a wide and in a narrow drawing", () => {
  // 2 of 10 is level 100 of 500; the steps after it are counted from there.
  const values = [2, 2.5, 1, 10, 0];
  const [one, other] = [wide, narrow].map((options) => {
    const rows = values.map((value, i) => ({month: monthIndex("2021-01") + i, value}));
    const svg = drawnChart({...options, marks: [lineY(rows, {x: "month", y: "value"})]});
    return gridPath(svg.querySelector("path")?.getAttribute("d") ?? "", gridOf(options)!);
  });
  expect(one?.["d"]).toBe("M0 100l1 25 1-75 1 450 1-500");
  expect(other?.["d"]).toBe(one?.["d"]);
  expect(one?.["transform"]).toBe("matrix(50 0 0 -0.4 40 210)");
  expect(other?.["transform"]).toBe("matrix(25 0 0 -0.3 40 160)");
});

describe("a path of", () => {
  const cases: [string, string, boolean][] = [
    ["a line", "M0,10L5,12L10,9", true],
    ["a line with a hole", "M0,10L5,12L9,3M15,10L20,9", true],
    ["a step", "M0,10H5V12H9", true],
    ["a line from a mark to its label", "M254,196.5L257,177.25", false],
    ["a tick", "M0,0L0,5", false],
    ["a line that rises straight at its end", "M0,10L5,12V3", true],
    ["bars", "M0,10V5M4,10V12", false],
    ["a bar without height", "M0,10ZM4,10V12", false],
    ["curves", "M0,10C1,2,3,4,5,6", false]
  ];
  test.each(cases)("%s: a series or not", (_, path, isSeries) => {
    expect(isSeriesPath(path)).toBe(isSeries);
  });
});
