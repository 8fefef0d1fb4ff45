import {monthRange, parseMonth} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";

/** Where a drawing has its lines, in its own coordinates, and the months of its time axis. */
export interface PlotArea {
  readonly months: readonly Month[];
  readonly top: number;
  readonly bottom: number;
  /** The place of each month, from left to right. */
  readonly places: readonly number[];
}

/** Reads what a drawing says of itself: first and last month, left, top, right and bottom. */
export function parsePlotArea(text: string): PlotArea {
  const [span = "", ...sides] = text.split(" ");
  const [first = "", last = ""] = span.split("/");
  const [left, top, right, bottom] = sides.map(Number);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) {
    throw new Error(`area of a plot ${JSON.stringify(text)}: expected two months and four sides`);
  }
  const months = monthRange(parseMonth(first), parseMonth(last));
  const step = (right - left) / (months.length - 1);
  return {months, top, bottom, places: months.map((_, i) => left + i * step)};
}

/** The number of the place that lies nearest. */
export function nearest(places: readonly number[], x: number): number {
  return places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x) ? i : best), 0);
}
