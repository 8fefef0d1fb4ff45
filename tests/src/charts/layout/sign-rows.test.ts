import {expect, test} from "vitest";
import {rowsOfNumbers} from "../../../../src/charts/layout/sign-rows.ts";

test("numbers with room between them share the lowest row", () => {
  expect(rowsOfNumbers([10, 30, 50], 13)).toEqual([0, 0, 0]);
});

test("a number too near its neighbour goes one row up, and the next comes down again where it can", () => {
  expect(rowsOfNumbers([10, 17, 24, 29], 13)).toEqual([0, 1, 0, 2]);
});

test("numbers in the same month stand above one another", () => {
  expect(rowsOfNumbers([10, 10, 10], 13)).toEqual([0, 1, 2]);
});
