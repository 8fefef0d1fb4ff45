import {describe, expect, test} from "vitest";
import {classLimits, classOf, greatestBelow} from "../../../../src/charts/map/map-classes.ts";

const oneToHundred = Array.from({length: 101}, (_, i) => i);

describe("limits of classes", () => {
  const cases: [title: string, values: number[], unit: "percent" | "persons", limits: number[]][] = [
    ["part the values into five classes of equal number", oneToHundred, "persons", [20, 40, 60, 80]],
    // The fifths are at 8.52, 9.56, 11.04 and 12.4; half of their least distance is 0.52, so limits are rounded to halves.
    [
      "are rounded to 1, 2 or 5 times a power of ten, at most half their least distance",
      [7.1, 8.2, 8.6, 9.2, 9.8, 10.8, 11.4, 12.3, 12.8, 15],
      "percent",
      [8.5, 9.5, 11, 12.5]
    ],
    // The fifths are at 28, 76, 2240 and 11 200; half of their least distance is 24, so limits are rounded to twenties.
    [
      "follow skewed counts, where equal steps would not",
      [10, 20, 30, 40, 100, 400, 5000, 9000, 20_000, 70_000],
      "persons",
      [20, 80, 2240, 11_200]
    ],
    ["are never finer than figures are shown", [0.71, 0.75, 0.79, 0.85, 0.93], "percent", [0.8, 0.9]],
    // The fifths are at 1, 1, 2.6 and 5.8; nothing is below 1.
    ["leave no class empty", [1, 1, 1, 5, 9], "persons", [3, 6]],
    ["are none when all values look alike", [2.01, 2.02, 2.04], "percent", []],
    ["are none without values", [], "percent", []]
  ];
  test.each(cases)("%s", (_, values, unit, limits) => {
    expect(classLimits(values, unit)).toEqual(limits);
  });

  test("put about a fifth of the areas into each class", () => {
    const values = Array.from({length: 25}, (_, i) => 6 + 0.37 * i);
    const limits = classLimits(values, "percent");
    const sizes = [0, 1, 2, 3, 4].map(
      (at) => values.filter((value) => classOf(value, limits, "percent") === at).length
    );
    expect(sizes.every((size) => size >= 4 && size <= 6)).toBe(true);
  });
});

describe("a value is in the class in which readers find its figure:", () => {
  const limits = [8.5, 10];
  test.each([
    ["below the first limit", 8.4, 0],
    ["at a limit", 8.5, 1],
    ["rounded up to a limit", 9.96, 2],
    ["rounded down below it", 9.94, 1],
    ["above the last limit", 40, 2]
  ])("%s", (_, value, expected) => {
    expect(classOf(value, limits, "percent")).toBe(expected);
  });
});

test("a class ends one shown step below the next limit", () => {
  expect(greatestBelow(8.6, "percent of labour force")).toBe(8.5);
  expect(greatestBelow(1800, "persons")).toBe(1799);
});
