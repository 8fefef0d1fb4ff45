import {expect, test} from "vitest";
import {breakPlace, breaksWithin} from "../../../../src/charts/layout/break-signs.ts";
import {monthsFrom} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";

test("a break lies between its first month and the month before, over the turn of a year too", () => {
  const x = (month: Month) => 10 * monthsFrom("2020-11", month);
  expect(breakPlace("2021-02", x)).toBe(25);
  expect(breakPlace("2021-01", x)).toBe(15);
});

test("a break at the first month of an axis has nothing before it to break from, one at the last month has", () => {
  const breaks = (["2020-10", "2020-11", "2020-12", "2021-08", "2021-09"] as const).map((month) => ({month}));
  const within = breaksWithin(breaks, {first: "2020-11", last: "2021-08"});
  expect(within.map(({month}) => month)).toEqual(["2020-12", "2021-08"]);
  expect(breaksWithin([], {first: "2020-11", last: "2021-08"})).toEqual([]);
});
