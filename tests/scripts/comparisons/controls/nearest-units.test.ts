import {expect, test} from "vitest";
import {nearestUnits} from "../../../../scripts/comparisons/controls/nearest-units.ts";

const candidates = [
  {id: "far", features: {level: 10, size: 5}},
  {id: "near", features: {level: 4, size: 5}},
  {id: "also near", features: {level: 0, size: 5}}
];

test("distances count in the candidates' standard deviations, and the nearest come first", () => {
  const found = nearestUnits({id: "x", features: {level: 2, size: 9}}, candidates, 2);
  // Population variance of 10, 4 and 0: 152/9; all have size 5, so size does not count. Ties go by name.
  const spread = Math.sqrt(152 / 9);
  expect(found.map(({id}) => id)).toEqual(["also near", "near"]);
  expect(found[0]!.distance).toBeCloseTo(2 / spread, 14);
  expect(found[0]!.differences.level).toBeCloseTo(-2 / spread, 14);
  expect(found[1]!.differences).toEqual({level: 2 / spread, size: 0});
});

test("the distance is Euclidean", () => {
  const corners = [0, 1].flatMap((a) => [0, 1].map((b) => ({id: `${a}${b}`, features: {a, b}})));
  // Standard deviations are 1/2; (1.5, 2) from (0, 0) is (3, 4).
  const found = nearestUnits({id: "x", features: {a: 1.5, b: 2}}, corners, 4);
  expect(found.at(-1)).toMatchObject({id: "00", distance: 5});
});
