import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";
import {elementAt} from "../../statistics/vectors.ts";
import {estimate} from "./estimators.ts";
import {assemblePanel} from "./panel.ts";
import type {Panel} from "./panel.ts";
import {isAtLeast} from "./permutation.ts";

/**
 * The p-value of the hypothesis that the effect was the same known size in every
 * period after the start: the comparison is fitted over all periods as if so, and
 * its errors after the start are set against those in every other stretch of the
 * same length, the series taken as a ring. It is at least one in the number of
 * periods.
 *
 * @see Chernozhukov, Wüthrich and Zhu (2021), doi:10.1080/01621459.2021.1920957
 */
export function conformalP(panel: Panel, estimator: EstimatorId, hypothesis = 0): number {
  const {donors, target, preLength} = panel;
  const withoutEffect = target.map((value, t) => (t < preLength ? value : value - hypothesis));
  const fitted = assemblePanel(donors, [{id: "without effect", values: withoutEffect}], target.length);
  const sizes = estimate(fitted, estimator).errors.map(Math.abs);
  const stretches = Array.from(sizes, (_, shift) => stretchSum(sizes, preLength + shift, target.length - preLength));
  const observed = elementAt(stretches, 0);
  return stretches.filter((other) => isAtLeast(other, observed)).length / stretches.length;
}

function stretchSum(ring: Float64Array, start: number, length: number): number {
  let total = 0;
  for (let i = start; i < start + length; i++) total += elementAt(ring, i % ring.length);
  return total;
}
