import {meansWithoutOne} from "../../statistics/leave-one-out.ts";
import {centre, dot, equalWeights, mean} from "../../statistics/vectors.ts";
import type {Estimate} from "./estimators.ts";
import type {Panel, PanelUnit} from "./panel.ts";

/**
 * The standard error of an estimate by leaving out one unit at a time, with the
 * weights of the others kept in proportion; null with a single treated unit or
 * when one donor carries all the weight.
 *
 * @see Arkhangelsky et al. (2021), algorithm 3, doi:10.1257/aer.20190159
 */
export function jackknifeStandardError({donors, treated}: Panel, estimate: Estimate): number | null {
  const change = ({values}: PanelUnit): number => changeAtStart(values, estimate.timeWeights);
  const donorChanges = Float64Array.from(donors, change);
  const treatedChanges = Float64Array.from(treated, change);
  const withoutDonor = meansWithoutOne(donorChanges, estimate.unitWeights);
  const withoutTreated = meansWithoutOne(treatedChanges, equalWeights(treated.length));
  if (!withoutDonor || !withoutTreated) return null;
  const expected = dot(donorChanges, estimate.unitWeights);
  const observed = mean(treatedChanges);
  return jackknife([
    ...withoutDonor.map((value) => observed - value),
    ...withoutTreated.map((value) => value - expected)
  ]);
}

/** A unit's mean after the start less its weighted mean before it. */
function changeAtStart(values: Float64Array, timeWeights: Float64Array): number {
  const preLength = timeWeights.length;
  return mean(values.subarray(preLength)) - dot(timeWeights, values.subarray(0, preLength));
}

function jackknife(estimates: readonly number[]): number {
  const deviations = centre(Float64Array.from(estimates));
  return Math.sqrt(((estimates.length - 1) / estimates.length) * dot(deviations, deviations));
}
