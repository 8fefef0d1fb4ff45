import type {SeriesViews} from "../../../src/model/comparisons/comparison-results.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {pilotStart} from "../../../src/model/months.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {Series} from "../../../src/model/series.ts";
import {changeOnYear, growthOnYear, indexValues, stretchAround, trailingMean} from "./changes.ts";
import type {BreakPlaces, MonthlyValues} from "./changes.ts";
import {adjustSeasonally} from "./seasonal-adjustment.ts";

/**
 * Sees a series as change on a year earlier, as an index and, for counts of unemployed, without its season; nothing is
 * compared across a break.
 */
export function viewSeries({points}: Series, indicator: Indicator): SeriesViews {
  const values = points.map(({value}) => value);
  const breaks = points.flatMap(({status}, t) => (status === "break" ? t : []));
  const start = points.findIndex(({month}) => month === pilotStart);
  const adjusted = isAdjusted(indicator) ? adjustAround(start, values, breaks) : null;
  const isIndexAdjusted = adjusted?.kind === "adjusted";
  return {
    changeOnYear: isCount(indicator.unit) ? growthOnYear(values, breaks) : changeOnYear(values, breaks),
    index: indexValues(isIndexAdjusted ? adjusted.values : trailingMean(values, breaks), start, breaks),
    indexBasis: isIndexAdjusted ? "seasonally adjusted" : "mean of twelve months",
    seasonallyAdjusted: adjusted
  };
}

/** A break would be taken for a trend and a season, so only the months around the start that know none are adjusted. */
function adjustAround(start: number, values: MonthlyValues, breaks: BreakPlaces): SeriesViews["seasonallyAdjusted"] {
  const {first, last} = stretchAround(Math.max(0, start), breaks, values.length);
  const adjusted = adjustSeasonally(values.slice(first, last + 1));
  if (adjusted.kind === "unavailable") return adjusted;
  return {kind: "adjusted", values: values.map((_, t) => adjusted.values[t - first] ?? null)};
}

function isAdjusted({group, unit}: Indicator): boolean {
  return group === "unemployment" && isCount(unit);
}
