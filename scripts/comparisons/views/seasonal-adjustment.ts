import type {Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {decomposeStl} from "../../statistics/stl.ts";
import {elementAt} from "../../statistics/vectors.ts";
import type {MonthlyValues} from "./changes.ts";

export type SeasonallyAdjusted = {readonly kind: "adjusted"; readonly values: readonly number[]} | Unavailable;

/**
 * Takes the season out of monthly counts: robust STL on their logarithms. Plain
 * STL would take the lay-offs of spring 2020 for a season of April's.
 */
export function adjustSeasonally(counts: MonthlyValues): SeasonallyAdjusted {
  if (counts.length < 60) return {kind: "unavailable", reason: "short series", units: []};
  const logs = Float64Array.from(counts, (count) => Math.log(count ?? NaN));
  if (!logs.every(Number.isFinite)) return {kind: "unavailable", reason: "gaps in series", units: []};
  const {trend, remainder} = decomposeStl(logs, {period: 12, seasonalWindow: 13, robust: true});
  return {kind: "adjusted", values: Array.from(trend, (level, t) => Math.exp(level + elementAt(remainder, t)))};
}
