import {appendColumn, emptyFactor, solveGram} from "./orthogonal-factor.ts";
import type {OrthogonalFactor} from "./orthogonal-factor.ts";
import {centre, combine, dot, equalWeights, mean, subtract, sum} from "./vectors.ts";

/** Weights that are not negative and sum to one, and how sure it is that none fit better. */
export interface SimplexFit {
  readonly weights: Float64Array;
  /** What was made least: the sum of squared errors plus the ridge's share. */
  readonly objective: number;
  /** The objective is at most so far above the least possible one. */
  readonly dualityGap: number;
  /** The mean square length of a column's distance from the target: the size against which gaps count. */
  readonly scale: number;
}

export interface SimplexOptions {
  /** Multiplies the sum of squared weights in the objective. */
  readonly ridge?: number;
  /** Lets the mix differ from the target by a constant, by centring all of them. */
  readonly intercept?: boolean;
}

/**
 * Mixes columns so that the mix comes nearest to the target: least squares over
 * weights that are not negative and sum to one.
 *
 * With the target taken off every column, this is the point of a polytope
 * nearest to the origin, which Wolfe's active set method finds exactly in
 * finitely many steps. The Cholesky factor of the supporting columns' Gram
 * matrix comes from orthogonalizing them, which keeps twice the digits when
 * columns are nearly dependent. Among equally good mixes without a ridge, the
 * one with the most even weights is taken.
 *
 * @param columns at least one, all as long as the target
 * @see Wolfe (1976), doi:10.1007/BF01580381
 */
export function simplexLeastSquares(
  columns: readonly Float64Array[],
  target: Float64Array,
  {ridge = 0, intercept = false}: SimplexOptions = {}
): SimplexFit {
  const distances = columns.map((column) => distance(column, target, intercept));
  const scale = mean(Float64Array.from(distances, (column) => dot(column, column))) + ridge;
  if (scale === 0) return {weights: equalWeights(columns.length), objective: 0, dualityGap: 0, scale};
  return nearestToOrigin(distances, ridge > 0 ? ridge : scale * evenness, scale);
}

/** The ridge, relative to the scale, that settles which of equally good mixes is taken when none is asked for. */
const evenness = 1e-12;

function distance(column: Float64Array, target: Float64Array, intercept: boolean): Float64Array {
  const difference = subtract(column, target);
  return intercept ? centre(difference) : difference;
}

interface Candidate {
  readonly weights: Float64Array;
  /** Half the slope of the objective along each weight. */
  readonly slopes: Float64Array;
  readonly objective: number;
}

/** Lets columns enter the support one at a time, the steepest first, until none improves the objective. */
function nearestToOrigin(columns: readonly Float64Array[], ridge: number, scale: number): SimplexFit {
  const first = smallest(Float64Array.from(columns, (column) => dot(column, column)));
  let support: Support = extend(emptySupport, columns, ridge, first)!;
  let best = evaluate(columns, ridge, onlyOne(columns.length, first));
  for (;;) {
    const entering = smallest(best.slopes);
    const gap = 2 * (best.objective - best.slopes[entering]!);
    const finished = {weights: best.weights, objective: best.objective, dualityGap: Math.max(0, gap), scale};
    const wider = support.members.includes(entering) ? null : extend(support, columns, ridge, entering);
    if (gap <= 0 || !wider) return finished;
    const step = descend(columns, ridge, wider, best.weights);
    const next = evaluate(columns, ridge, step.weights);
    if (!(next.objective < best.objective)) return finished;
    [support, best] = [step.support, next];
  }
}

function evaluate(columns: readonly Float64Array[], ridge: number, weights: Float64Array): Candidate {
  const errors = combine(columns, weights);
  const slopes = new Float64Array(columns.length);
  for (let j = 0; j < slopes.length; j++) slopes[j] = dot(columns[j]!, errors) + ridge * weights[j]!;
  return {weights, slopes, objective: dot(errors, errors) + ridge * dot(weights, weights)};
}

/** Moves to the best mix of the support, dropping on the way the columns whose weights would turn negative. */
function descend(
  columns: readonly Float64Array[],
  ridge: number,
  support: Support,
  from: Float64Array
): {readonly support: Support; readonly weights: Float64Array} {
  let weights = from;
  for (let current = support; ; current = keep(current, columns, ridge, weights)) {
    const goal = solveOnSupport(current, columns, ridge);
    const reach = stepBeforeNegative(current.members, weights, goal);
    weights = weights.map((weight, j) => Math.max(0, weight + reach.step * (goal[j]! - weight)));
    if (reach.blocking === null) return {support: current, weights};
    weights[reach.blocking] = 0;
  }
}

/** How far, from 0 to 1, the weights can go towards the goal, and which one stops them. */
function stepBeforeNegative(
  members: readonly number[],
  weights: Float64Array,
  goal: Float64Array
): {readonly step: number; readonly blocking: number | null} {
  let step = 1;
  let blocking: number | null = null;
  for (const j of members) {
    if (goal[j]! > 0) continue;
    const room = weights[j]! / (weights[j]! - goal[j]!);
    if (room < step || blocking === null) [step, blocking] = [Math.min(step, room || 0), j];
  }
  return {step, blocking};
}

/** The columns that may have weight, factorized. */
interface Support {
  readonly members: readonly number[];
  readonly factor: OrthogonalFactor;
}

const emptySupport: Support = {members: [], factor: emptyFactor};

/** The support with one more column; null when that depends on the others to working precision. */
function extend(support: Support, columns: readonly Float64Array[], ridge: number, entering: number): Support | null {
  const column = columns[entering]!;
  const stacked = new Float64Array(column.length + columns.length);
  stacked.set(column);
  stacked[column.length + entering] = Math.sqrt(ridge);
  const factor = appendColumn(support.factor, stacked);
  return factor && {members: [...support.members, entering], factor};
}

/** The support without the columns that have no weight left. */
function keep(support: Support, columns: readonly Float64Array[], ridge: number, weights: Float64Array): Support {
  const intact = support.members.findIndex((j) => weights[j] === 0);
  const start: Support = {
    members: support.members.slice(0, intact),
    factor: {basis: support.factor.basis.slice(0, intact), upper: support.factor.upper.slice(0, intact)}
  };
  return support.members
    .slice(intact)
    .filter((j) => weights[j]! > 0)
    .reduce((current, j) => extend(current, columns, ridge, j) ?? current, start);
}

/** The best mix of the supporting columns when weights may be negative: equal slopes, and a sum of one. */
function solveOnSupport({members, factor}: Support, columns: readonly Float64Array[], ridge: number): Float64Array {
  const along = solveGram(factor, new Float64Array(members.length).fill(1));
  const total = sum(along);
  const weights = new Float64Array(columns.length);
  members.forEach((j, k) => (weights[j] = along[k]! / total));
  // One correction from the slopes themselves recovers the digits that solving with Rᵀ R loses.
  const errors = combine(columns, weights);
  const uneven = new Float64Array(members.length);
  for (let k = 0; k < uneven.length; k++)
    uneven[k] = dot(columns[members[k]!]!, errors) + ridge * weights[members[k]!]!;
  const change = solveGram(factor, centre(uneven));
  const drift = sum(change) / total;
  members.forEach((j, k) => (weights[j]! -= change[k]! - drift * along[k]!));
  return weights;
}

function onlyOne(length: number, index: number): Float64Array {
  const weights = new Float64Array(length);
  weights[index] = 1;
  return weights;
}

function smallest(values: Float64Array): number {
  let index = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! < values[index]!) index = i;
  return index;
}
