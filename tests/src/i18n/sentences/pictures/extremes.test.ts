import {expect, test} from "vitest";
import {extremesOf} from "../../../../../src/i18n/sentences/pictures/extremes.ts";
import type {Month} from "../../../../../src/model/months.ts";

const rounded = (value: number): string => value.toFixed(0);
const line = (values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([month, value]) => ({month: month as Month, value}));

test("the highest and the lowest point are told with their months", () => {
  expect(extremesOf(line({"2021-01": 9, "2021-02": 12, "2021-03": 7}), rounded, "fi")).toEqual({
    highest: {value: "12", inMonth: "helmikuussa 2021"},
    lowest: {value: "7", inMonth: "maaliskuussa 2021"}
  });
});

test("of several alike the first is told, and months without a value are passed over", () => {
  const points = line({"2021-01": null, "2021-02": 12, "2021-03": 7, "2021-04": 12, "2021-05": 7, "2021-06": null});
  expect(extremesOf(points, rounded, "en")).toEqual({
    highest: {value: "12", inMonth: "in February 2021"},
    lowest: {value: "7", inMonth: "in March 2021"}
  });
});

test("a line without values has none", () => {
  expect(extremesOf(line({"2021-01": null}), rounded, "sv")).toBeNull();
  expect(extremesOf([], rounded, "sv")).toBeNull();
});
