import type {MonthSpan, OutcomeScale} from "../../../src/model/comparisons/comparisons.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import type {PanelInputUnit} from "../estimators/panel.ts";

/**
 * The figures of a series as a unit of a panel, month by month: null where a
 * figure is absent or estimated, because estimates are nothing to measure with.
 *
 * @param estimatedAfter the month after which estimated figures count all the same; none does without it
 */
export function observedUnit(
  series: Series,
  span: MonthSpan,
  scale: OutcomeScale,
  estimatedAfter: Month | null = null
): PanelInputUnit {
  const byMonth = new Map(series.points.map((point) => [point.month, point]));
  const points = monthRange(span.first, span.last).map((month) => byMonth.get(month));
  return {
    id: series.area,
    values: points.map((point) => (point && counts(point, estimatedAfter) ? scaled(point.value, scale) : null)),
    broken: points.slice(1).some((point) => point?.status === "break")
  };
}

function counts({month, status}: SeriesPoint, estimatedAfter: Month | null): boolean {
  return status !== "estimated" || (estimatedAfter !== null && month > estimatedAfter);
}

function scaled(value: number | null, scale: OutcomeScale): number | null {
  return value !== null && scale === "hundred logs" ? 100 * Math.log(value) : value;
}
