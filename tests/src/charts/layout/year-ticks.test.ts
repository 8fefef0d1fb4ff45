import {expect, test} from "vitest";
import {yearTicks} from "../../../../src/charts/layout/year-ticks.ts";

test("the axis names every second year where there is room for ten", () => {
  const years = yearTicks("2006-01", "2025-01", 10).map((month) => month.slice(0, 4));
  expect(years).toEqual(["2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"]);
});

test("the axis names every fifth year where there is room for four", () => {
  expect(yearTicks("2006-01", "2025-01", 4)).toEqual(["2010-01", "2015-01", "2020-01", "2025-01"]);
});

test("a year that begins before the series is not named", () => {
  expect(yearTicks("2020-11", "2022-03", 4)).toEqual(["2021-01", "2022-01"]);
});
