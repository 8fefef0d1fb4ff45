import {expect, test} from "vitest";
import {changeOnYear, growthOnYear, indexValues, trailingMean} from "../../../scripts/comparisons/changes.ts";

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
