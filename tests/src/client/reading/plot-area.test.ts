import {expect, test} from "vitest";
import {nearest, parsePlotArea} from "../../../../src/client/reading/plot-area.ts";

const plot = parsePlotArea("2021-01/2021-04 20 50 110 300");

test("a plot has a place for each of its months, as far from one to the next", () => {
  expect(plot.months).toEqual(["2021-01", "2021-02", "2021-03", "2021-04"]);
  expect(plot.places).toEqual([20, 50, 80, 110]);
  expect([plot.top, plot.bottom]).toEqual([50, 300]);
});

test.each([
  ["before the first month", -100, 0],
  ["just nearer to the first month", 34, 0],
  ["just nearer to the second month", 36, 1],
  ["beyond the last month", 500, 3]
])("a pointer %s reads the nearest month", (_, x, month) => {
  expect(nearest(plot.places, x)).toBe(month);
});

test("a drawing that does not say where its lines are is refused", () => {
  expect(() => parsePlotArea("2021-01/2021-04")).toThrow("expected two months and four sides");
});
