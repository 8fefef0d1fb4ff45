import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {certaintyOf, lineParts} from "../../../../src/charts/layout/line-parts.ts";
import {pointsFrom} from "../made-up-lines.ts";
import type {MadeUpValue} from "../made-up-lines.ts";

function shapeOf(values: readonly MadeUpValue[]): [certainty: string, months: string][] {
  return lineParts(pointsFrom("2021-01", values)).map(({certainty, points}) => [
    certainty,
    points.map(({month}) => month.slice(5)).join(" ")
  ]);
}

describe("a series is cut", () => {
  test("where values are missing", () => {
    expect(shapeOf([1, 2, null, 3])).toEqual([
      ["certain", "01 02"],
      ["certain", "04"]
    ]);
  });

  test("where certainty changes, the less certain part reaching to the last certain month", () => {
    expect(shapeOf([1, 2, [3, "estimated"], [4, "estimated"]])).toEqual([
      ["certain", "01 02"],
      ["estimated", "02 03 04"]
    ]);
  });

  test("around an estimate in the middle on both sides", () => {
    expect(shapeOf([1, [2, "provisional"], 3, 4])).toEqual([
      ["provisional", "01 02 03"],
      ["certain", "03 04"]
    ]);
  });
});

test("a series is cut before the month in which it breaks, and the parts do not touch", () => {
  expect(shapeOf([1, 2, [3, "break"], 4])).toEqual([
    ["certain", "01 02"],
    ["certain", "03 04"]
  ]);
  expect(shapeOf([1, 2, [3, "break"], [4, "estimated"]])).toEqual([
    ["certain", "01 02"],
    ["estimated", "03 04"]
  ]);
});

test("an estimate between known limits is drawn as certain, for its limits are drawn", () => {
  const [limited, unlimited] = pointsFrom("2021-01", [
    [3, 2, 4],
    [3, "estimated"]
  ]);
  expect([certaintyOf(limited!), certaintyOf(unlimited!)]).toEqual(["certain", "estimated"]);
});

test("no month with a value is lost, and none without one appears", () => {
  const value: fc.Arbitrary<MadeUpValue> = fc.oneof(
    fc.constant(null),
    fc.double({min: 0, max: 30, noNaN: true}),
    fc.constant([5, "estimated"] as const),
    fc.constant([5, "provisional"] as const)
  );
  fc.assert(
    fc.property(fc.array(value, {maxLength: 40}), (values) => {
      const points = pointsFrom("2021-01", values);
      const drawn = new Set(lineParts(points).flatMap((part) => part.points.map(({month}) => month)));
      const known = points.filter((point) => point.value !== null).map(({month}) => month);
      expect([...drawn].sort()).toEqual(known);
    })
  );
});
