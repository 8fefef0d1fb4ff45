import type {ObservationStatus} from "../../../src/model/observations/observations.ts";
import type {YearMean} from "../../../src/model/pages/municipality-pages.ts";
import {wholeYear} from "../../../src/model/pages/whole-years.ts";
import {breakMonth, isDivided, markBreak} from "../../../src/model/series-breaks.ts";
import type {Bounds, SeriesPoint} from "../../../src/model/series.ts";

/**
 * The mean of each month and the eleven before it; absent, for the reason of the newest gap, where one of them is, and
 * where they lie on both sides of a break.
 */
export function trailingMeans(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.map((point, i) => meanOf(point, points.slice(Math.max(0, i - 11), i + 1)));
}

/** The means of calendar years, of those whose twelve months are all known and of one kind. */
export function yearMeans(points: readonly SeriesPoint[]): YearMean[] {
  const byYear = Map.groupBy(points, ({month}) => month.slice(0, 4));
  return [...byYear].map(([year, months]) => ({year, value: wholeYear(year, months).mean}));
}

function meanOf({month}: SeriesPoint, year: readonly SeriesPoint[]): SeriesPoint {
  if (year.length < 12) return {month, value: null, status: "missing", bounds: null, reason: "not published"};
  const gap = year.findLast(({value}) => value === null);
  if (gap) return {...gap, month};
  if (isDivided(year)) return {month, value: null, status: "missing", bounds: null, reason: "broken series"};
  // The first mean after a break begins anew.
  const broken = year.find(({status}) => status === "break");
  const point: SeriesPoint = {
    month,
    value: mean(year.flatMap(({value}) => value ?? [])),
    status: leastCertain.find((status) => year.some((one) => one.status === status)) ?? "normal",
    bounds: boundsOf(year),
    reason: null
  };
  return broken ? markBreak(point, breakMonth(broken)) : point;
}

/** A mean is no surer than the least sure of its months. */
const leastCertain: readonly ObservationStatus[] = ["estimated", "provisional"];

function boundsOf(points: readonly SeriesPoint[]): Bounds | null {
  if (points.every(({bounds}) => bounds === null)) return null;
  const limit = (side: keyof Bounds) => mean(points.flatMap(({value, bounds}) => bounds?.[side] ?? value ?? []));
  return {low: limit("low"), high: limit("high")};
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
