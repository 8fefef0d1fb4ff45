import {isKnown} from "../../model/series.ts";
import type {KnownPoint, SeriesPoint} from "../../model/series.ts";
import type {DrawnLine} from "./drawn-lines.ts";

/** How surely a stretch of a line is known; each kind is drawn in its own way. */
export type Certainty = "certain" | "estimated" | "provisional";

/** A stretch of a line without holes, certain in one way throughout; a single month stands alone between holes. */
export interface LinePart {
  readonly certainty: Certainty;
  readonly points: readonly KnownPoint[];
}

/**
 * Cuts a series where a value is missing, where it breaks and where its certainty changes; parts that touch share their
 * common month, but for those on both sides of a break.
 */
export function lineParts(points: readonly SeriesPoint[]): LinePart[] {
  return runsOfKnown(points).flatMap(splitByCertainty);
}

/** Every value that a drawing of the lines must have room for, the area's limits included. */
export function drawnValues(lines: readonly DrawnLine[]): number[] {
  return lines.flatMap(({id, points}) =>
    points.filter(isKnown).flatMap(({value, bounds}) => (id === "area" && bounds ? [bounds.low, bounds.high] : [value]))
  );
}

/** How surely a point is known; an estimate between known limits is drawn with its limits instead. */
export function certaintyOf({status, bounds}: SeriesPoint): Certainty {
  if (status === "estimated") return bounds ? "certain" : "estimated";
  return status === "provisional" ? "provisional" : "certain";
}

function runsOfKnown(points: readonly SeriesPoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [[]];
  for (const point of points) {
    if (point.status === "break") runs.push([]);
    if (isKnown(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function splitByCertainty(run: readonly KnownPoint[]): LinePart[] {
  const [first, ...others] = run;
  if (!first) return [];
  let part = {certainty: certaintyOf(first), points: [first]};
  const parts = [part];
  let previous = first;
  for (const point of others) {
    const certainty = leastCertain(certaintyOf(previous), certaintyOf(point));
    if (part.points.length === 1) part.certainty = certainty;
    if (certainty === part.certainty) part.points.push(point);
    else parts.push((part = {certainty, points: [previous, point]}));
    previous = point;
  }
  return parts;
}

function leastCertain(a: Certainty, b: Certainty): Certainty {
  return (["estimated", "provisional"] as const).find((certainty) => a === certainty || b === certainty) ?? "certain";
}
