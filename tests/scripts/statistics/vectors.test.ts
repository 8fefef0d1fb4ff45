import {median, quantile} from "d3";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {
  centre,
  combine,
  differences,
  dot,
  elementAt,
  equalWeights,
  mean,
  rootMeanSquare,
  subtract,
  sum,
  transpose
} from "../../../scripts/statistics/vectors.ts";

const v = (...values: number[]) => Float64Array.from(values);

test("vectors are added, multiplied and averaged", () => {
  expect(dot(v(1, 2, 3), v(4, 5, 6))).toBe(32);
  expect(sum(v(1, 2, 3))).toBe(6);
  expect(mean(v(1, 2, 6))).toBe(3);
  expect(rootMeanSquare(v(3, 4, 0, 0))).toBe(2.5);
  expect(centre(v(1, 2, 6))).toEqual(v(-2, -1, 3));
  expect(subtract(v(5, 1), v(2, 3))).toEqual(v(3, -2));
  expect(differences(v(1, 4, 2))).toEqual(v(3, -2));
  expect(combine([v(1, 0), v(0, 1), v(9, 9)], v(2, 3, 0))).toEqual(v(2, 3));
  expect(equalWeights(4)).toEqual(v(0.25, 0.25, 0.25, 0.25));
  expect(transpose([v(1, 2, 3), v(4, 5, 6)])).toEqual([v(1, 4), v(2, 5), v(3, 6)]);
});

test("nothing has no mean", () => {
  expect(mean(v())).toBeNaN();
});

test("an element that is not there is an error", () => {
  expect(elementAt(v(7), 0)).toBe(7);
  expect(() => elementAt(v(7), 1)).toThrow("element 1: expected one of 1");
});

test("quantiles of d3, which medians here rest on, are those of R's type 7", () => {
  const {x, probs, q} = JSON.parse(readFileSync("tests/reference/stats_basics.json", "utf8")).quantile7;
  probs.forEach((p: number, i: number) => expect(quantile(x as number[], p)).toBeCloseTo(q[i], 12));
  expect(median(x as number[])).toBe(3.5);
});
