import type {
  AreaEstimate,
  AreaEstimates,
  AreaRefusal,
  EstimatorId
} from "../../../src/model/comparisons/comparisons.ts";
import type {DonorWeight, EffectPoint, PlaceboLine} from "../../../src/model/comparisons/comparisons.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {adjustForManyTests} from "../../statistics/benjamini-hochberg.ts";
import {elementAt, mean} from "../../statistics/vectors.ts";
import {conformalP} from "../estimators/conformal.ts";
import {estimate} from "../estimators/estimators.ts";
import type {Estimate} from "../estimators/estimators.ts";
import {refuseFit} from "../estimators/fit.ts";
import {isUnreliable} from "../estimators/in-time.ts";
import type {Panel} from "../estimators/panel.ts";
import {driftBand, permutationP, placebosInSpace} from "../estimators/permutation.ts";
import type {DriftBand, Placebo} from "../estimators/permutation.ts";
import {buildAreaPanels, comparisonSpan} from "./outcome.ts";
import type {AreaPanel, Outcome} from "./outcome.ts";
import {pretendPilots} from "./pretended-pilots.ts";
import type {PretendedPilots} from "./pretended-pilots.ts";

/**
 * Estimates one outcome for every pilot area, each beside the same municipalities
 * without a pilot, whose own placebos tell how far areas drift apart by chance.
 *
 * @param tolerableRms how far pretended starts may miss, in the unit of the
 *   effects; null when no limit is agreed for the outcome
 * @param fitMatters whether a bad fit before the start is refused although the
 *   estimator allows a constant gap; without one it always is
 */
export function estimateAreas(
  outcome: Outcome,
  estimator: EstimatorId,
  tolerableRms: number | null,
  fitMatters = false
): AreaEstimates {
  const panels = buildAreaPanels(outcome);
  const placebos = sharedPlacebos(panels, estimator);
  const span = comparisonSpan(outcome);
  const yardstick: Yardstick = {
    months: monthRange(span.first, span.last),
    placebos,
    band: driftBand(placebos),
    pretend: pretendPilots(outcome, estimator),
    tolerableRms,
    fitMatters
  };
  return {
    estimator,
    scale: outcome.scale,
    months: yardstick.months,
    areas: adjustForManyAreas(panels.map((area) => estimateArea(area, estimator, yardstick))),
    placebos: placebos.map(toLine)
  };
}

/** What the estimates of all areas are measured with. */
interface Yardstick {
  readonly months: readonly Month[];
  readonly placebos: readonly Placebo[];
  readonly band: DriftBand | null;
  readonly pretend: PretendedPilots;
  readonly tolerableRms: number | null;
  readonly fitMatters: boolean;
}

/** The donors are the same for all areas, and so are their placebos. */
function sharedPlacebos(panels: readonly AreaPanel[], estimator: EstimatorId): Placebo[] {
  for (const {result} of panels) if (result.kind === "panel") return placebosInSpace(result.panel, estimator);
  return [];
}

function estimateArea(
  {series, result}: AreaPanel,
  estimator: EstimatorId,
  yardstick: Yardstick
): AreaEstimate | AreaRefusal {
  if (result.kind === "unavailable") return {...result, area: series.area};
  const {panel} = result;
  const found = estimate(panel, estimator);
  const isJudged = yardstick.fitMatters || !found.constantGap;
  const refusal = isJudged ? refuseFit(panel, found, yardstick.placebos) : null;
  if (refusal) return {...refusal, area: series.area};
  const p = permutationP(
    found.att,
    yardstick.placebos.map((placebo) => placebo.estimate.att)
  );
  const inTime = yardstick.pretend(series);
  return {
    kind: "estimate",
    area: series.area,
    att: found.att,
    attByYear: yearMeans(found.effect.subarray(panel.preLength)),
    p,
    // Until all areas are known.
    pAdjusted: p,
    band: yardstick.band?.att ?? null,
    rmspePre: found.rmspePre,
    points: effectPoints(panel, found, yardstick),
    weights: donorWeights(panel, found),
    inTime,
    unreliable: inTime && isUnreliable(inTime, yardstick.tolerableRms ?? Infinity),
    conformalP: estimator === "sc" ? conformalP(panel, estimator) : null
  };
}

function yearMeans(effects: Float64Array): number[] {
  const years = Math.ceil(effects.length / 12);
  return Array.from({length: years}, (_, year) => mean(effects.subarray(12 * year, 12 * (year + 1))));
}

function effectPoints(panel: Panel, {effect}: Estimate, {months, band}: Yardstick): EffectPoint[] {
  return months.map((month, t) => ({
    month,
    effect: elementAt(effect, t),
    comparison: elementAt(panel.target, t) - elementAt(effect, t),
    band: band && elementAt(band.byPeriod, t)
  }));
}

function donorWeights({donors}: Panel, {unitWeights}: Estimate): DonorWeight[] {
  return donors
    .map(({id}, j) => ({code: id, weight: elementAt(unitWeights, j)}))
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** Chance alone makes some of many areas unusual; the adjusted p-values allow for that. */
function adjustForManyAreas(results: readonly (AreaEstimate | AreaRefusal)[]): (AreaEstimate | AreaRefusal)[] {
  const estimates = results.filter((result) => result.kind === "estimate");
  const adjusted = adjustForManyTests(estimates.map(({p}) => p));
  const byArea = new Map(estimates.map(({area}, i) => [area, elementAt(adjusted, i)]));
  return results.map((result) => {
    return result.kind === "estimate" ? {...result, pAdjusted: byArea.get(result.area) ?? result.p} : result;
  });
}

function toLine({id, estimate}: Placebo): PlaceboLine {
  return {code: id, att: estimate.att, effects: [...estimate.effect]};
}
