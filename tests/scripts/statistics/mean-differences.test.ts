import {expect, test} from "vitest";
import {compareMeans, testAllZero} from "../../../scripts/statistics/mean-differences.ts";

const v = (...values: number[]) => Float64Array.from(values);

test("means differ with the standard error of Welch's test", () => {
  // Means 2 and 5; variances 1 and 4: standard error √(1/3 + 4/4).
  const {differences, standardErrors} = compareMeans([v(1, 2, 3)], [v(3, 4, 6, 7)]);
  expect(differences).toEqual(v(-3));
  expect(standardErrors[0]).toBeCloseTo(Math.sqrt(1 / 3 + (4 + 1 + 1 + 4) / 3 / 4), 14);
});

test("the Wald test weighs differences with their covariances, computed by hand", () => {
  // Group A: variances 1 and 1, covariance −1/2, of three cases; group B does not vary.
  const found = compareMeans([v(0, 1, 2), v(3, 1, 2)], [v(0, 0), v(0, 0)]);
  expect([...found.covariance[0]!]).toEqual([1 / 3, -1 / 6]);
  // V⁻¹ = (4 2 / 2 4), d = (1, 2): 4 + 2·2·2 + 4·4 = 28.
  const test = testAllZero(found)!;
  expect(test.chiSquare).toBeCloseTo(28, 12);
  expect(test.degrees).toBe(2);
  expect(test.p).toBeCloseTo(Math.exp(-14), 15);
});

test("there is no test of nothing, nor without variation", () => {
  expect(testAllZero(compareMeans([], []))).toBeNull();
  expect(testAllZero(compareMeans([v(1, 1)], [v(2, 2)]))).toBeNull();
});
