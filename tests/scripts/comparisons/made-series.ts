import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";

/** A series from a month on; null makes a month without a figure. */
export function seriesOf(area: string, first: Month, values: readonly (number | null)[]): Series {
  const points = values.map((value, t): SeriesPoint => {
    const month = addMonths(first, t);
    return value === null
      ? {month, value, status: "missing", bounds: null, reason: "not published"}
      : {month, value, status: "normal", bounds: null, reason: null};
  });
  return {area, indicator: "unemployed-share", points};
}

/** The series with another status in one month. */
export function withStatus(series: Series, month: Month, status: "estimated" | "break" | "provisional"): Series {
  return {...series, points: series.points.map((point) => (point.month === month ? {...point, status} : point))};
}
