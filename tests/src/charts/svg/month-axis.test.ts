import {expect, test} from "vitest";
import {monthAxis, monthsOf} from "../../../../src/charts/svg/month-axis.ts";

test("an axis counts months, so that all are as long", () => {
  // 2021 × 12 and 2022 × 12 + 11.
  expect(monthAxis("2021-01", "2022-12")).toMatchObject({type: "linear", domain: [24252, 24275], axis: null});
});

test("its months can be read from it again", () => {
  expect(monthsOf({x: monthAxis("2006-01", "2024-12")})).toEqual(["2006-01", "2024-12"]);
});

test("other axes have no months, whatever their numbers", () => {
  expect(monthsOf({x: {type: "linear", domain: [24252, 24275]}})).toBeNull();
  expect(monthsOf({})).toBeNull();
});
