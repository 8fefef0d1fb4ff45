import {describe, expect, test} from "vitest";
import {
  changeOnYear,
  growthOnYear,
  indexValues,
  stretchAround,
  trailingMean
} from "../../../../scripts/comparisons/views/changes.ts";

const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test("a change on a year earlier needs both months", () => {
  const changes = changeOnYear([...year, 4, null, 9]);
  expect(changes.slice(0, 12)).toEqual(new Array(12).fill(null));
  expect(changes.slice(12)).toEqual([3, null, 6]);
});

test("growth on a year earlier is in per cent, and none from zero", () => {
  const growth = growthOnYear([0, ...year.slice(1), 4, 3, null]);
  expect(growth.slice(12)).toEqual([null, 50, null]);
});

test("an index is 100 in its base month and keeps absent months absent", () => {
  expect(indexValues([2, 4, null, 1], 1)).toEqual([50, 100, null, 25]);
  expect(indexValues([2, null], 1)).toEqual([null, null]);
  expect(indexValues([2, 0], 1)).toEqual([null, null]);
});

test("a trailing mean is that of twelve months, all of them there", () => {
  const means = trailingMean([...year, 13, null, ...year]);
  expect(means.slice(0, 11)).toEqual(new Array(11).fill(null));
  expect(means.slice(11, 13)).toEqual([6.5, 7.5]);
  expect(means.slice(13, 25)).toEqual(new Array(12).fill(null));
  expect(means[25]).toBe(6.5);
});

describe("nothing is compared across a break", () => {
  // From the fourth place on figures are of another kind.
  const breaks = [3];

  test("when a year lies between", () => {
    const values = [...year, ...year];
    const expected = [null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(changeOnYear(values, breaks).slice(12)).toEqual(expected);
    expect(growthOnYear(values, breaks).slice(12)).toEqual(expected);
  });

  test("when an index begins on the other side", () => {
    expect(indexValues([2, 4, 4, 9, 9], 1, breaks)).toEqual([50, 100, 100, null, null]);
    expect(indexValues([2, 4, 4, 9, 18], 3, breaks)).toEqual([null, null, null, 100, 200]);
  });

  test("when a mean would hold both kinds", () => {
    const means = trailingMean([...year, ...year], breaks);
    expect(means.slice(11, 14)).toEqual([null, null, null]);
    expect(means[14]).toBe(6.5);
  });
});

test("around a place lies what no break divides from it", () => {
  expect(stretchAround(5, [], 10)).toEqual({first: 0, last: 9});
  expect(stretchAround(5, [2, 5, 8], 10)).toEqual({first: 5, last: 7});
  expect(stretchAround(1, [2, 5], 10)).toEqual({first: 0, last: 1});
});
