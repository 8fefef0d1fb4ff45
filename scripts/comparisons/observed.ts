import type {MonthSpan, OutcomeScale} from "../../src/model/comparisons.ts";
import {monthRange} from "../../src/model/months.ts";
import type {Series, SeriesPoint} from "../../src/model/series.ts";
import type {PanelInputUnit} from "./panel.ts";

/**
 * The figures of a series as a unit of a panel, month by month: null where a
 * figure is absent or estimated, because estimates are nothing to measure with.
 */
export function observedUnit(series: Series, span: MonthSpan, scale: OutcomeScale): PanelInputUnit {
  const byMonth = new Map(series.points.map((point) => [point.month, point]));
  const points = monthRange(span.first, span.last).map((month) => byMonth.get(month));
  return {
    id: series.area,
    values: points.map((point) => observedValue(point, scale)),
    broken: points.slice(1).some((point) => point?.status === "break")
  };
}

function observedValue(point: SeriesPoint | undefined, scale: OutcomeScale): number | null {
  if (!point || point.value === null || point.status === "estimated") return null;
  return scale === "hundred logs" ? 100 * Math.log(point.value) : point.value;
}
