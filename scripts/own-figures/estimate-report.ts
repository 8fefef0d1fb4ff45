import type {EstimatorId} from "../../src/model/comparisons/comparisons.ts";
import {estimate} from "../comparisons/estimators/estimators.ts";
import {jackknifeStandardError} from "../comparisons/estimators/jackknife.ts";
import type {Panel} from "../comparisons/estimators/panel.ts";
import {driftBand, permutationP, placebosInSpace} from "../comparisons/estimators/permutation.ts";
import {elementAt} from "../statistics/vectors.ts";
import type {NamedPanel} from "./panel-file.ts";

/** An estimate with everything that it takes to check it, numbers by unit and period. */
export interface EstimateReport {
  readonly method: EstimatorId;
  readonly treated: readonly string[];
  readonly att: number;
  /** By the jackknife; null with a single treated unit. */
  readonly standardError: number | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly timeWeights: Readonly<Record<string, number>>;
  readonly gap: Readonly<Record<string, number>>;
  readonly effect: Readonly<Record<string, number>>;
  readonly rmspePre: number;
  readonly rmspePost: number;
  readonly noise: number;
  readonly unitPenalty: number;
  /** Every donor as if it had been treated; null with several treated units, whose mean drifts less than one unit. */
  readonly placebo: PlaceboReport | null;
}

interface PlaceboReport {
  readonly p: number;
  /** Null when there are fewer than 19 donors. */
  readonly band: {readonly att: number; readonly byPeriod: Readonly<Record<string, number>>} | null;
  readonly att: Readonly<Record<string, number>>;
}

/** Runs an estimator on somebody's own panel. */
export function reportEstimate({panel, periods}: NamedPanel, method: EstimatorId): EstimateReport {
  const found = estimate(panel, method);
  const byPeriod = (values: Float64Array): Record<string, number> => named(periods.slice(0, values.length), values);
  return {
    method,
    treated: panel.treated.map(({id}) => id),
    att: found.att,
    standardError: jackknifeStandardError(panel, found),
    weights: named(
      panel.donors.map(({id}) => id),
      found.unitWeights
    ),
    timeWeights: byPeriod(found.timeWeights),
    gap: byPeriod(found.gap),
    effect: byPeriod(found.effect),
    rmspePre: found.rmspePre,
    rmspePost: found.rmspePost,
    noise: found.noise,
    unitPenalty: found.unitPenalty,
    placebo: panel.treated.length === 1 ? reportPlacebos(panel, method, found.att, byPeriod) : null
  };
}

function reportPlacebos(
  panel: Panel,
  method: EstimatorId,
  att: number,
  byPeriod: (values: Float64Array) => Record<string, number>
): PlaceboReport {
  const placebos = placebosInSpace(panel, method);
  const atts = placebos.map(({estimate}) => estimate.att);
  const band = driftBand(placebos);
  return {
    p: permutationP(att, atts),
    band: band && {att: band.att, byPeriod: byPeriod(band.byPeriod)},
    att: named(
      placebos.map(({id}) => id),
      atts
    )
  };
}

function named(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, elementAt(values, i)]));
}
