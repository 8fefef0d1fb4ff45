import {extent, median} from "d3";
import type {Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {mean} from "../../statistics/vectors.ts";
import type {Estimate} from "./estimators.ts";
import type {Panel} from "./panel.ts";
import type {Placebo} from "./permutation.ts";

/**
 * Why no mix of donors can stand for the treated units, or null: their mean
 * before the start lies outside the donors' means, or the mix misses them by more
 * than twice what is usual among placebos.
 */
export function refuseFit(panel: Panel, estimate: Estimate, placebos: readonly Placebo[]): Unavailable | null {
  const {donors, treated, target, preLength} = panel;
  const units = treated.map(({id}) => id);
  const [lowest, highest] = extent(donors, ({values}) => mean(values.subarray(0, preLength)));
  const level = mean(target.subarray(0, preLength));
  if (level < Number(lowest) || level > Number(highest)) {
    return {kind: "unavailable", reason: "outside the donors' range", units};
  }
  const usual = median(placebos, (placebo) => placebo.estimate.rmspePre);
  if (estimate.rmspePre > 2 * Number(usual)) return {kind: "unavailable", reason: "poor fit before the start", units};
  return null;
}
