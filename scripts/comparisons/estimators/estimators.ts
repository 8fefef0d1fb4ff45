import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";
import {combine, dot, mean, rootMeanSquare, subtract} from "../../statistics/vectors.ts";
import type {Panel} from "./panel.ts";
import {noiseLevel, timeWeights, unitPenalty, unitWeights} from "./weights.ts";
import type {Weighting} from "./weights.ts";

/** What a comparison of the treated units with a weighted mix of donors gives. */
export interface Estimate {
  readonly estimator: EstimatorId;
  /** Whether the treated units may differ from the weighted donors by a constant. */
  readonly constantGap: boolean;
  /** The mean effect over the periods after the start. */
  readonly att: number;
  /** One weight per donor; their sum is one. */
  readonly unitWeights: Float64Array;
  /** One weight per period before the start; their sum is one, or all are zero when the gap is taken as it is. */
  readonly timeWeights: Float64Array;
  /** Treated units less the weighted donors, in every period. */
  readonly gap: Float64Array;
  /** The gap less its weighted mean before the start, in every period. */
  readonly effect: Float64Array;
  /** The gap less the constant that the estimator allows: its plain mean before the start, or zero. */
  readonly errors: Float64Array;
  /** Root mean square of the errors before the start. */
  readonly rmspePre: number;
  /** Root mean square of the errors after the start. */
  readonly rmspePost: number;
  /** Standard deviation of the donors' changes from period to period before the start (σ). */
  readonly noise: number;
  /** How strongly unit weights are evened out, in the unit of the values (ζ of ω). */
  readonly unitPenalty: number;
}

/**
 * The estimators differ only in how donors and periods are weighted. All compare
 * the mean gap after the start with the weighted mean gap before it.
 *
 * - `did` difference in differences
 * - `sc` synthetic control: Abadie, Diamond and Hainmueller (2010), doi:10.1198/jasa.2009.ap08746
 * - `sdid` synthetic difference in differences: Arkhangelsky et al. (2021), doi:10.1257/aer.20190159
 * - `difp` synthetic control that allows a constant gap: Ferman and Pinto (2021), doi:10.3982/QE1596
 * - `sc_reg`, `difp_reg` the same with the even weights of `sdid`
 */
const weightings: Readonly<Record<EstimatorId, Weighting>> = {
  did: {units: "equal", constantGap: true, penalty: "least", times: "equal"},
  sc: {units: "fitted", constantGap: false, penalty: "least", times: "none"},
  sdid: {units: "fitted", constantGap: true, penalty: "panel size", times: "fitted"},
  difp: {units: "fitted", constantGap: true, penalty: "least", times: "equal"},
  sc_reg: {units: "fitted", constantGap: false, penalty: "panel size", times: "none"},
  difp_reg: {units: "fitted", constantGap: true, penalty: "panel size", times: "equal"}
};

/**
 * Estimates how the treated units differ after the start from what the donors
 * let expect.
 *
 * @param noise the noise level when it is known from elsewhere; that of the panel
 *   itself also counts shocks that all units share
 */
export function estimate(panel: Panel, estimator: EstimatorId, noise = noiseLevel(panel)): Estimate {
  const weighting = weightings[estimator];
  const penalty = unitPenalty(panel, weighting, noise);
  const weights = unitWeights(panel, weighting, penalty);
  const times = timeWeights(panel, weighting, noise);
  const donors = panel.donors.map((donor) => donor.values);
  const gap = subtract(panel.target, combine(donors, weights));
  const before = gap.subarray(0, panel.preLength);
  const expected = dot(times, before);
  const effect = gap.map((value) => value - expected);
  const level = weighting.constantGap ? mean(before) : 0;
  const errors = gap.map((value) => value - level);
  return {
    estimator,
    constantGap: weighting.constantGap,
    att: mean(effect.subarray(panel.preLength)),
    unitWeights: weights,
    timeWeights: times,
    gap,
    effect,
    errors,
    rmspePre: rootMeanSquare(errors.subarray(0, panel.preLength)),
    rmspePost: rootMeanSquare(errors.subarray(panel.preLength)),
    noise,
    unitPenalty: penalty
  };
}
