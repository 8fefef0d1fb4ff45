import {chiSquareUpperTail} from "./chi-square.ts";
import {solvePositiveDefinite} from "./cholesky.ts";
import {centre, dot, mean} from "./vectors.ts";

/** How the means of two groups differ in several variables. */
export interface MeanDifferences {
  /** One per variable. */
  readonly differences: Float64Array;
  readonly standardErrors: Float64Array;
  readonly covariance: readonly Float64Array[];
}

/** The test that several quantities are all zero. */
export interface WaldTest {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * Compares the means of two groups whose variances may differ.
 *
 * @param groupA one vector per variable with a value of each of at least two cases
 * @param groupB the same variables of other cases
 */
export function compareMeans(groupA: readonly Float64Array[], groupB: readonly Float64Array[]): MeanDifferences {
  const a = covarianceOfMeans(groupA);
  const b = covarianceOfMeans(groupB);
  const covariance = a.map((row, i) => row.map((value, j) => value + b[i]![j]!));
  return {
    differences: Float64Array.from(groupA, (values, i) => mean(values) - mean(groupB[i]!)),
    standardErrors: Float64Array.from(covariance, (row, i) => Math.sqrt(row[i]!)),
    covariance
  };
}

/** Tests whether all differences are zero; null when there are none, or when they vary too little to tell. */
export function testAllZero({differences, covariance}: MeanDifferences): WaldTest | null {
  const solution = differences.length > 0 ? solvePositiveDefinite(covariance, differences) : null;
  if (!solution) return null;
  const chiSquare = dot(differences, solution);
  return {chiSquare, degrees: differences.length, p: chiSquareUpperTail(chiSquare, differences.length)};
}

function covarianceOfMeans(variables: readonly Float64Array[]): Float64Array[] {
  const centred = variables.map(centre);
  return centred.map((a) => Float64Array.from(centred, (b) => dot(a, b) / (a.length - 1) / a.length));
}
