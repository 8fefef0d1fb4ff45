import fc from "fast-check";
import {expect, test} from "vitest";
import {solvePositiveDefinite} from "../../../scripts/statistics/cholesky.ts";

const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

test("a system with whole-number factor is solved: L = (2 0 0 / 1 3 0 / −1 2 1), x = (1, −2, 3)", () => {
  const matrix = rows([4, 2, -2], [2, 10, 5], [-2, 5, 6]);
  expect([...solvePositiveDefinite(matrix, Float64Array.of(-6, -3, 6))!]).toEqual([1, -2, 3]);
});

test.each([
  ["singular", rows([1, 2], [2, 4])],
  ["zero", rows([0, 0], [0, 0])],
  ["indefinite", rows([1, 2], [2, 1])]
])("a %s matrix has no solution", (_, matrix) => {
  expect(solvePositiveDefinite(matrix, Float64Array.of(1, 1))).toBeNull();
});

test("the solution solves the system", () => {
  const numbers = fc.array(fc.integer({min: -9, max: 9}), {minLength: 12, maxLength: 12});
  fc.assert(
    fc.property(numbers, (values) => {
      const [a, b, c] = [values.slice(0, 4), values.slice(4, 8), values.slice(8)];
      const product = (u: number[], v: number[]) => u.reduce((sum, value, i) => sum + value * v[i]!, 0);
      // A Gram matrix plus the identity is positive definite.
      const matrix = [a, b, c].map((u, i) => Float64Array.from([a, b, c], (v, j) => product(u, v) + (i === j ? 1 : 0)));
      const solution = solvePositiveDefinite(matrix, Float64Array.of(1, 2, 3))!;
      matrix.forEach((row, i) => expect(product([...row], [...solution])).toBeCloseTo(i + 1, 8));
    })
  );
});
