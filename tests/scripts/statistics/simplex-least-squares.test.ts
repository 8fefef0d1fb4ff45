import {randomNormal} from "d3";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {seededRandom} from "../../../scripts/statistics/random.ts";
import {simplexLeastSquares} from "../../../scripts/statistics/simplex-least-squares.ts";
import {quadprogRidge, quadprogWeights} from "./quadprog-oracle.ts";

const v = (...values: number[]) => Float64Array.from(values);

test("the nearest point of a triangle is found by hand: on an edge, in a corner, inside", () => {
  const triangle = [v(0, 0), v(4, 0), v(0, 4)];
  expectWeights(simplexLeastSquares(triangle, v(1, -3)).weights, [0.75, 0.25, 0]);
  expectWeights(simplexLeastSquares(triangle, v(-1, -1)).weights, [1, 0, 0]);
  expectWeights(simplexLeastSquares(triangle, v(1, 2)).weights, [0.25, 0.25, 0.5]);
});

test("a ridge evens weights out: min (1 − w₁)² + 2 (w₁² + w₂²) gives w₁ = 3/5", () => {
  const fit = simplexLeastSquares([v(1), v(0)], v(1), {ridge: 2});
  expectWeights(fit.weights, [0.6, 0.4]);
  expect(fit.objective).toBeCloseTo(0.16 + 2 * (0.36 + 0.16), 14);
});

test("with an intercept, a column that differs by a constant fits perfectly", () => {
  const columns = [v(1, 5, 2), v(8, 3, 9), v(2, 2, 2)];
  expectWeights(simplexLeastSquares(columns, v(108, 103, 109), {intercept: true}).weights, [0, 1, 0]);
});

describe("200 seeded random panels agree with quadprog", () => {
  const random = seededRandom(42);
  const normal = randomNormal.source(random)();
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const panels = Array.from({length: 200}, (_, k) => {
    const [count, length] = [between(2, 40), between(3, 70)];
    const common = Float64Array.from({length}, normal);
    const columns = Array.from({length: count}, () => {
      const [level, share] = [10 * normal(), random()];
      return common.map((value) => level + share * value + normal());
    });
    // Every other target can be mixed from the columns all but exactly.
    const target = k % 2 === 0 ? common.map((value) => value + normal()) : mixOf(columns, random);
    return {k, columns, target};
  });
  test.each(panels)("panel $k", ({columns, target}) => {
    const ridge = quadprogRidge(columns, target);
    const fit = simplexLeastSquares(columns, target, {ridge});
    expect(fit.dualityGap).toBeLessThanOrEqual(1e-10 * fit.scale);
    const oracle = quadprogWeights(columns, target, ridge);
    expect(fit.objective).toBeLessThanOrEqual(
      objective(columns, target, ridge, oracle) * (1 + 1e-9) + 1e-13 * fit.scale
    );
    oracle.forEach((weight, j) => expect(Math.abs(fit.weights[j]! - weight)).toBeLessThan(1e-5));
  });
});

test("with given predictor weights, the mix for California is that of Abadie, Diamond and Hainmueller's model", () => {
  const model = JSON.parse(readFileSync("tests/reference/adh2010_fixedV.json", "utf8"));
  const scale = (values: number[]) =>
    Float64Array.from(values, (value, k) => (value / model.divisor_sd_over_all_units[k]) * Math.sqrt(model.V[k]));
  const columns = model.donors.map((_: string, j: number) => scale(model.X0.map((row: number[]) => row[j])));
  const fit = simplexLeastSquares(columns, scale(model.X1));
  expect(Math.abs(fit.objective / model.exact.loss_W - 1)).toBeLessThan(1e-6);
  model.donors.forEach((donor: string, j: number) => {
    expect(Math.abs(fit.weights[j]! - (model.exact.W[donor] ?? 0))).toBeLessThan(1e-3);
  });
});

describe("mixes that are not unique", () => {
  test("identical columns share their weight evenly", () => {
    const twin = v(1, 2, 4);
    expectWeights(simplexLeastSquares([twin, v(9, 9, 9), twin], v(1, 2, 4)).weights, [0.5, 0, 0.5]);
  });

  test("columns that all equal the target, or the target but for a constant, are weighted evenly", () => {
    const flat = [v(7, 7), v(7, 7), v(7, 7)];
    expectWeights(simplexLeastSquares(flat, v(7, 7)).weights, [1 / 3, 1 / 3, 1 / 3]);
    expectWeights(simplexLeastSquares(flat, v(2, 2), {intercept: true}).weights, [1 / 3, 1 / 3, 1 / 3]);
  });

  test("of perfect mixes the most even one is taken, and it does not depend on the order", () => {
    // 2 = mean of (0, 4), of (1, 3), or 2 itself; the most even mix of all is 1/5 each.
    const columns = [v(0), v(1), v(2), v(3), v(4)];
    expectWeights(simplexLeastSquares(columns, v(2), {ridge: 1e-12}).weights, [0.2, 0.2, 0.2, 0.2, 0.2]);
    const turned = simplexLeastSquares([...columns].reverse(), v(1), {ridge: 1e-12}).weights;
    // Multipliers by hand: weights fall evenly, 0.4, 0.3, 0.2, 0.1, 0.
    expectWeights(turned, [0, 0.1, 0.2, 0.3, 0.4]);
  });

  test("a single column takes all", () => {
    expectWeights(simplexLeastSquares([v(1, 2)], v(5, 5)).weights, [1]);
  });
});

test("weights do not depend on the unit of measurement", () => {
  const normal = randomNormal.source(seededRandom(9))();
  const columns = Array.from({length: 30}, () => Float64Array.from({length: 12}, () => 50 + normal()));
  const target = Float64Array.from({length: 12}, () => 50 + normal());
  const {weights} = simplexLeastSquares(columns, target, {ridge: 1e-11});
  for (const unit of [1e-6, 1e6]) {
    const scaled = simplexLeastSquares(
      columns.map((column) => column.map((value) => value * unit)),
      target.map((value) => value * unit),
      {ridge: 1e-11 * unit ** 2}
    );
    scaled.weights.forEach((weight, j) => expect(Math.abs(weight - weights[j]!)).toBeLessThan(1e-6));
  }
});

function mixOf(columns: readonly Float64Array[], random: () => number): Float64Array {
  const shares = columns.map(() => -Math.log(1 - random()));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return columns[0]!.map((_, t) => columns.reduce((sum, column, j) => sum + (shares[j]! / total) * column[t]!, 0));
}

function objective(
  columns: readonly Float64Array[],
  target: Float64Array,
  ridge: number,
  weights: readonly number[]
): number {
  const errors = target.map((value, t) => columns.reduce((sum, column, j) => sum + weights[j]! * column[t]!, -value));
  const squares = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value ** 2, 0);
  return squares(errors) + ridge * squares(weights);
}

function expectWeights(ours: Float64Array, expected: readonly number[]): void {
  expect(ours.length).toBe(expected.length);
  expected.forEach((weight, j) => expect(ours[j]).toBeCloseTo(weight, 9));
}
