import {describe, expect, test} from "vitest";
import {compactPath} from "../../../../src/charts/svg/compact-path.ts";
import {drawnHeights, pathPoints} from "../../../../src/client/reading/drawn-heights.ts";

describe("a path is read back", () => {
  test("with steps after minus signs and without leading zeros", () => {
    expect(pathPoints("M25 187.6l5.5-.8 .5 .3-1 2")).toEqual([
      [25, 187.6],
      [30.5, 186.79999999999998],
      [31, 187.1],
      [30, 189.1]
    ]);
  });

  test("where it is interrupted", () => {
    expect(pathPoints("M10 100l0-40m5 40l0 20")).toEqual([
      [10, 100],
      [10, 60],
      [15, 100],
      [15, 120]
    ]);
  });

  test("as the drawings write it", () => {
    const points = pathPoints(compactPath("M0.25,10L10.5,9.75L20,10.5M30.04,0L40,100.96"));
    const drawn = [[0.3, 10], [10.5, 9.8], [20, 10.5], [30, 0], [40, 101]]; // prettier-ignore
    points.forEach(([x, y], i) => {
      expect(x).toBeCloseTo(drawn[i]?.[0] ?? NaN, 9);
      expect(y).toBeCloseTo(drawn[i]?.[1] ?? NaN, 9);
    });
    expect(points.length).toBe(drawn.length);
  });
});

test("a line has a height at each month that it passes, and none in its hole", () => {
  const heights = drawnHeights(["M10 100l10-5", "M40 80l10 1"].flatMap(pathPoints), {places: [10, 20, 30, 40, 50]});
  expect([...heights]).toEqual([
    [0, 100],
    [1, 95],
    [3, 80],
    [4, 81]
  ]);
});

test("a bar counts at its end, not at zero", () => {
  expect([...drawnHeights(pathPoints("M10 100l0-40m10 40l0 20"), {places: [10, 20]})]).toEqual([
    [0, 60],
    [1, 120]
  ]);
});
