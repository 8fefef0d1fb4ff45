import {expect, test} from "vitest";
import {meansWithoutOne} from "../../../scripts/statistics/leave-one-out.ts";

test("without a value, the others keep their proportions", () => {
  const without = meansWithoutOne(Float64Array.of(1, 2, 4), Float64Array.of(0.5, 0.25, 0.25));
  // (2 + 4) / 2, then (2 · 1 + 4) / 3, then (2 · 1 + 2) / 3.
  expect(without![0]).toBeCloseTo(3, 14);
  expect(without![1]).toBeCloseTo(2, 14);
  expect(without![2]).toBeCloseTo(4 / 3, 14);
});

test("nothing is left when one value carries all the weight", () => {
  expect(meansWithoutOne(Float64Array.of(1, 2), Float64Array.of(1, 0))).toBeNull();
});
