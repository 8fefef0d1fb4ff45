import {describe, expect, test} from "vitest";
import {readableNumber, readDecimals} from "../../../../scripts/publish/csv/rounding.ts";
import {columnOf} from "../../../../scripts/publish/tables/columns.ts";

describe("a person reads", () => {
  const share = {unit: "percent of labour force"} as const;
  const persons = {unit: "persons"} as const;
  test.each([
    ["two decimals of a share", "value", share, 2],
    ["two of its limits", "low", share, 2],
    ["none of a count", "value", persons, 0],
    ["none of its limits", "high", persons, 0],
    ["two of a ratio", "value", {unit: "persons per vacancy"}, 2],
    ["two of a difference between areas, which is in percentage points or hundred logarithms", "att", persons, 2],
    ["two of a figure as the source has it", "observed", undefined, 2],
    ["four of a probability, two of its per cents", "p", share, 4]
  ] as const)("%s", (_, key, indicator, decimals) => {
    expect(readDecimals(columnOf(key), indicator)).toBe(decimals);
  });
});

test.each([
  [10.827197921178, 2, "10,83"],
  [66.5, 0, "67"],
  [8.5, 2, "8,5"],
  [12, 2, "12"],
  [-0.001, 2, "0"],
  [-1.567772073575986, 2, "-1,57"],
  [2_630_884, 0, "2630884"],
  [1e-9, 4, "0"]
])("%d with %d decimals is %s", (value, decimals, text) => {
  expect(readableNumber(value, decimals)).toBe(text);
});
