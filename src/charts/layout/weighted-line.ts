import type {EffectPoint} from "../../model/comparisons/comparisons.ts";
import type {Month} from "../../model/months.ts";
import type {WeightedModel} from "../../model/pages/pages.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {DrawnLine} from "./drawn-lines.ts";

/** The weighted comparison as a line in the unit of the indicator; none when there is no estimate. */
export function weightedLine({scale, estimate}: WeightedModel, months: readonly Month[]): DrawnLine[] {
  if (estimate.kind === "unavailable") return [];
  const byMonth = new Map(estimate.points.map((point) => [point.month, level(point, scale)]));
  return [{id: "weighted", points: months.map((month) => weightedPoint(month, byMonth.get(month) ?? null))}];
}

/** Counts are compared as a hundred times their logarithms. */
function level({comparison}: EffectPoint, scale: WeightedModel["scale"]): number {
  return scale === "hundred logs" ? Math.exp(comparison / 100) : comparison;
}

function weightedPoint(month: Month, value: number | null): SeriesPoint {
  const isKnown = value !== null;
  const [status, reason] = isKnown ? (["normal", null] as const) : (["missing", "not published"] as const);
  return {month, value, status, bounds: null, reason};
}
