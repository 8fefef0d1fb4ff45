import {expect, test} from "vitest";
import {sharedScale} from "../../../../src/charts/layout/shared-scale.ts";
import {pointsFrom} from "../made-up-lines.ts";

const usual = pointsFrom(
  "2006-01",
  Array.from({length: 400}, (_, i) => 10 + (i % 10))
);

test("a scale of small drawings reaches up to the greatest value of any", () => {
  expect(sharedScale([usual, pointsFrom("2006-01", [30])])).toEqual({high: 30, cut: null});
});

test("it ends below a peak that would flatten all else, and says how high the peak is", () => {
  const {high, cut} = sharedScale([usual, pointsFrom("2006-01", [89])]);
  expect(high).toBeCloseTo(1.1 * 19, 9);
  expect(cut).toBe(89);
});

test("it does not mind months without a value", () => {
  expect(sharedScale([pointsFrom("2006-01", [null, 4, null])])).toEqual({high: 4, cut: null});
});

test("where nothing is known it still has a height", () => {
  expect(sharedScale([])).toEqual({high: 1, cut: null});
  expect(sharedScale([pointsFrom("2006-01", [null])])).toEqual({high: 1, cut: null});
});
