import {deviation} from "d3";
import {simplexLeastSquares} from "../../statistics/simplex-least-squares.ts";
import {differences, equalWeights, mean, transpose} from "../../statistics/vectors.ts";
import type {Panel} from "./panel.ts";

/** How an estimator weights donors and the periods before the start. */
export interface Weighting {
  readonly units: "equal" | "fitted";
  /** Whether the treated units may differ from the weighted donors by a constant. */
  readonly constantGap: boolean;
  /** `least` only settles ties; `panel size` evens the weights out the more, the longer the post-period. */
  readonly penalty: "least" | "panel size";
  readonly times: "none" | "equal" | "fitted";
}

/** Donor weights (ω): the mix that follows the treated units best before the start. */
export function unitWeights({donors, target, preLength}: Panel, weighting: Weighting, penalty: number): Float64Array {
  if (weighting.units === "equal") return equalWeights(donors.length);
  const before = donors.map((donor) => donor.values.subarray(0, preLength));
  const options = {ridge: preLength * penalty ** 2, intercept: weighting.constantGap};
  return simplexLeastSquares(before, target.subarray(0, preLength), options).weights;
}

/**
 * How strongly donor weights are evened out, in the unit of the values (ζ of ω).
 *
 * @param noise the noise level of the panel
 */
export function unitPenalty({treated, target, preLength}: Panel, {units, penalty}: Weighting, noise: number): number {
  if (units === "equal") return 0;
  const postLength = target.length - preLength;
  return noise * (penalty === "least" ? tieBreaker : (treated.length * postLength) ** (1 / 4));
}

/**
 * Weights of the periods before the start (λ): the mix of them that comes nearest
 * to the donors' own means after it.
 *
 * @param noise the noise level of the panel
 */
export function timeWeights({donors, preLength}: Panel, {times}: Weighting, noise: number): Float64Array {
  if (times === "none") return new Float64Array(preLength);
  if (times === "equal") return equalWeights(preLength);
  const periods = transpose(donors.map((donor) => donor.values.subarray(0, preLength)));
  const after = Float64Array.from(donors, (donor) => mean(donor.values.subarray(preLength)));
  const options = {ridge: donors.length * (tieBreaker * noise) ** 2, intercept: true};
  return simplexLeastSquares(periods, after, options).weights;
}

/** Standard deviation of the donors' changes from period to period before the start (σ); 0 of a single change. */
export function noiseLevel({donors, preLength}: Panel): number {
  const changes = donors.flatMap((donor) => Array.from(differences(donor.values.subarray(0, preLength))));
  return deviation(changes) ?? 0;
}

/** The share of the noise level that settles ties between weights without moving a fit. */
const tieBreaker = 1e-6;
