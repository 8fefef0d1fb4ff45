import type {YearMean} from "../../src/model/municipality-pages.ts";
import type {ObservationStatus} from "../../src/model/observations.ts";
import type {Bounds, SeriesPoint} from "../../src/model/series.ts";

/** The mean of each month and the eleven before it; absent, for the reason of the newest gap, where one of them is. */
export function trailingMeans(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.map((point, i) => meanOf(point, points.slice(Math.max(0, i - 11), i + 1)));
}

/** The means of calendar years, of those whose twelve months are all known. */
export function yearMeans(points: readonly SeriesPoint[]): YearMean[] {
  const byYear = Map.groupBy(points, ({month}) => month.slice(0, 4));
  return [...byYear].map(([year, months]) => {
    const values = months.flatMap(({value}) => value ?? []);
    return {year, value: values.length === 12 ? mean(values) : null};
  });
}

function meanOf({month}: SeriesPoint, year: readonly SeriesPoint[]): SeriesPoint {
  if (year.length < 12) return {month, value: null, status: "missing", bounds: null, reason: "not published"};
  const gap = year.findLast(({value}) => value === null);
  if (gap) return {...gap, month};
  return {
    month,
    value: mean(year.flatMap(({value}) => value ?? [])),
    status: leastCertain.find((status) => year.some((point) => point.status === status)) ?? "normal",
    bounds: boundsOf(year),
    reason: null
  };
}

/** A mean is no surer than the least sure of its months. */
const leastCertain: readonly ObservationStatus[] = ["estimated", "break", "provisional"];

function boundsOf(points: readonly SeriesPoint[]): Bounds | null {
  if (points.every(({bounds}) => bounds === null)) return null;
  const limit = (side: keyof Bounds) => mean(points.flatMap(({value, bounds}) => bounds?.[side] ?? value ?? []));
  return {low: limit("low"), high: limit("high")};
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
