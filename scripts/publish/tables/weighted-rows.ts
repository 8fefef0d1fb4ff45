import type {AreaEstimate, AreaRefusal, OutcomeScale} from "../../../src/model/comparisons/comparisons.ts";
import type {Month} from "../../../src/model/months.ts";

/** The weighted comparison of an area in one month, in the unit of the indicator. */
export interface WeightedRow {
  readonly weighted: number;
  /** The area less the weighted comparison. */
  readonly gap: number;
  /** Between these limits around zero the gaps of 95 of 100 municipalities without a pilot lie. */
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
}

/** The weighted comparison by month; counts, which are estimated in logarithms, become persons again. */
export function weightedRows(estimate: AreaEstimate | AreaRefusal, scale: OutcomeScale): Map<Month, WeightedRow> {
  if (estimate.kind === "unavailable") return new Map();
  const toUnit = scale === "hundred logs" ? (value: number) => Math.exp(value / 100) : (value: number) => value;
  return new Map(
    estimate.points.map(({month, effect, comparison, band}) => {
      const weighted = toUnit(comparison);
      const away = (difference: number): number => toUnit(comparison + difference) - weighted;
      const limits = {bandLow: band === null ? null : away(-band), bandHigh: band === null ? null : away(band)};
      return [month, {weighted, gap: away(effect), ...limits}];
    })
  );
}
