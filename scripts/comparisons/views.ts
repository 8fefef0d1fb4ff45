import type {SeriesViews} from "../../src/model/comparison-results.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import {pilotStart} from "../../src/model/months.ts";
import type {Series} from "../../src/model/series.ts";
import {isCount} from "../../src/model/summary.ts";
import {changeOnYear, growthOnYear, indexValues, trailingMean} from "./changes.ts";
import {adjustSeasonally} from "./seasonal-adjustment.ts";

/** Sees a series as change on a year earlier, as an index and, for counts of unemployed, without its season. */
export function viewSeries({points}: Series, indicator: Indicator): SeriesViews {
  const values = points.map(({value}) => value);
  const start = points.findIndex(({month}) => month === pilotStart);
  const adjusted = isAdjusted(indicator) ? adjustSeasonally(values) : null;
  const isIndexAdjusted = adjusted?.kind === "adjusted";
  return {
    changeOnYear: isCount(indicator.unit) ? growthOnYear(values) : changeOnYear(values),
    index: indexValues(isIndexAdjusted ? adjusted.values : trailingMean(values), start),
    indexBasis: isIndexAdjusted ? "seasonally adjusted" : "mean of twelve months",
    seasonallyAdjusted: adjusted
  };
}

function isAdjusted({group, unit}: Indicator): boolean {
  return group === "unemployment" && isCount(unit);
}
