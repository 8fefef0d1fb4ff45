import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {compactPath, isStraightPath} from "../../../../src/charts/svg/compact-path.ts";

describe("a path is written in relative steps", () => {
  const cases: [name: string, path: string, compact: string][] = [
    ["of tenths", "M44,181.588L46.452,186.696", "M44 181.6l2.5 5.1"],
    ["whose letters are not repeated", "M0,0L1,1L2,2", "M0 0l1 1 1 1"],
    ["with a minus sign as separator", "M10,10L9.5,9.4", "M10 10l-.5-.6"],
    ["along the axes", "M10,10H20V5", "M10 10l10 0 0-5"],
    ["with a hole", "M0,0L1,1M5,5L6,6", "M0 0l1 1m4 4l1 1"],
    ["that closes", "M0,0L2,0L2,2ZM5,5L6,6", "M0 0l2 0 0 2zm5 5l1 1"],
    ["of a single point", "M10,20Z", "M10 20z"]
  ];
  test.each(cases)("%s", (_, path, compact) => {
    expect(compactPath(path)).toBe(compact);
  });
});

test("however long a path, no point lies more than a twentieth of a pixel off", () => {
  const coordinate = fc.double({min: -1000, max: 1000, noNaN: true});
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), {minLength: 2, maxLength: 300}), (points) => {
      const [start, ...others] = points.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`);
      const drawn = followSteps(compactPath(`M${start}L${others.join("L")}`));
      points.forEach(([x, y], i) => {
        expect(Math.abs(drawn[i]![0] - x)).toBeLessThan(0.0506);
        expect(Math.abs(drawn[i]![1] - y)).toBeLessThan(0.0506);
      });
    })
  );
});

test("a path with curves is not taken for a straight one", () => {
  expect(isStraightPath("M0,0C1,1,2,2,3,3")).toBe(false);
  expect(isStraightPath("M0,0L1e-7,3ZM4,4H5V6")).toBe(true);
});

/** Adds up the steps as a browser does. */
function followSteps(path: string): [number, number][] {
  const steps = [...path.matchAll(/(-?(?:\d+\.\d+|\.\d+|\d+))\s?(-?(?:\d+\.\d+|\.\d+|\d+))/g)];
  let [x, y] = [0, 0];
  return steps.map(([, dx, dy]) => [(x += Number(dx)), (y += Number(dy))]);
}
