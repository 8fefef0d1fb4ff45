import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ObservationStatus} from "../../../src/model/observations/observations.ts";
import type {ChartLine, LineId} from "../../../src/model/pages/pages.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";

/** A month of a made-up series: a value, a value with a status or with limits, or nothing. */
export type MadeUpValue = number | null | readonly [number, ObservationStatus] | readonly [number, number, number];

/** Points from the first month on, one per value. */
export function pointsFrom(first: Month, values: readonly MadeUpValue[]): SeriesPoint[] {
  return values.map((value, i) => point(addMonths(first, i), value));
}

/** A line of a made-up chart that begins in November 2020. */
export function lineOf(id: LineId, values: readonly MadeUpValue[]): ChartLine {
  return {id, points: pointsFrom("2020-11", values)};
}

function point(month: Month, made: MadeUpValue): SeriesPoint {
  if (made === null) return {month, value: null, status: "missing", bounds: null, reason: "not published"};
  if (typeof made === "number") return {month, value: made, status: "normal", bounds: null, reason: null};
  if (made.length === 2) return {month, value: made[0], status: made[1], bounds: null, reason: null};
  const [value, low, high] = made;
  return {month, value, status: "estimated", bounds: {low, high}, reason: null};
}
