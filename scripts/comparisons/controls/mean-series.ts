import type {Month} from "../../../src/model/months.ts";
import type {ObservationStatus} from "../../../src/model/observations/observations.ts";
import {breakMonth, crossingPlace, markBreak} from "../../../src/model/series-breaks.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import {mean} from "../../statistics/vectors.ts";

/**
 * The plain mean of several series, month by month. A month that one of them
 * lacks has no mean; it is as uncertain as the most uncertain of them, and breaks where one of them does.
 *
 * @param series at least one, all of the same indicator and months
 */
export function meanSeries(area: string, series: readonly Series[]): Series {
  const [first] = series;
  if (!first) throw new Error(`mean series ${area}: expected at least one series`);
  const points = first.points.map(({month}, t) =>
    meanPoint(
      month,
      series.map((one) => pointAt(one, t, month))
    )
  );
  return {area, indicator: first.indicator, points: carryBreaks(points, series)};
}

/** A series that breaks where the mean is absent breaks the mean in its next month. */
function carryBreaks(points: readonly SeriesPoint[], series: readonly Series[]): SeriesPoint[] {
  const months = series.flatMap((one) => one.points.filter(({status}) => status === "break").map(breakMonth)).sort();
  const places = new Map(months.map((month) => [crossingPlace(points, month), month]));
  return points.map((point, t) => {
    const since = places.get(t);
    return since ? markBreak(point, since) : point;
  });
}

function pointAt({area, points}: Series, t: number, month: Month): SeriesPoint {
  const point = points[t];
  if (point?.month !== month) throw new Error(`series of ${area}: expected the month ${month} at place ${t}`);
  return point;
}

function meanPoint(month: Month, points: readonly SeriesPoint[]): SeriesPoint {
  const absent = points.find(({value}) => value === null);
  if (absent) return {...absent, month};
  const meanOf = (pick: (point: SeriesPoint) => number): number => mean(Float64Array.from(points, pick));
  const valueOf = ({value}: SeriesPoint): number => Number(value);
  return {
    month,
    value: meanOf(valueOf),
    status: severest(points.map(({status}) => status)),
    bounds: points.every(({bounds}) => bounds === null)
      ? null
      : {
          low: meanOf((point) => point.bounds?.low ?? valueOf(point)),
          high: meanOf((point) => point.bounds?.high ?? valueOf(point))
        },
    reason: null
  };
}

/** What one part is, the whole is: the first of these that occurs. */
const severity: readonly ObservationStatus[] = ["estimated", "provisional"];

function severest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return severity.find((status) => statuses.includes(status)) ?? "normal";
}
