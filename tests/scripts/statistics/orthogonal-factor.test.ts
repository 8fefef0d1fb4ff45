import {expect, test} from "vitest";
import {appendColumn, emptyFactor, solveGram} from "../../../scripts/statistics/orthogonal-factor.ts";
import {dot} from "../../../scripts/statistics/vectors.ts";

const v = (...values: number[]) => Float64Array.from(values);

test("the basis is orthonormal even of columns that are all but dependent", () => {
  const columns = [v(1, 1e-8, 0, 0), v(1, 0, 1e-8, 0), v(1, 0, 0, 1e-8)];
  const factor = columns.reduce((factor, column) => appendColumn(factor, column)!, emptyFactor);
  factor.basis.forEach((a, i) =>
    factor.basis.forEach((b, j) => expect(Math.abs(dot(a, b) - (i === j ? 1 : 0))).toBeLessThan(1e-15))
  );
});

test("a column that depends on the others is refused", () => {
  const factor = appendColumn(appendColumn(emptyFactor, v(1, 2, 0))!, v(0, 1, 1))!;
  expect(appendColumn(factor, v(2, 7, 3))).toBeNull();
  expect(appendColumn(factor, v(0, 0, 0))).toBeNull();
  expect(appendColumn(factor, v(0, 0, 1))).not.toBeNull();
});

test("Gram systems are solved: columns (1 0) and (1 1), right side (3 5)", () => {
  const factor = appendColumn(appendColumn(emptyFactor, v(1, 0))!, v(1, 1))!;
  // (1 1 / 1 2) x = (3, 5).
  const [first, second] = solveGram(factor, v(3, 5));
  expect(first).toBeCloseTo(1, 14);
  expect(second).toBeCloseTo(2, 14);
});
