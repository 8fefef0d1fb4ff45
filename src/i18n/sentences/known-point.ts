import type {SeriesPoint} from "../../model/series.ts";

/** A point that has a value. */
export type KnownPoint = SeriesPoint & {readonly value: number};

/** Whether there is a point and it has a value. */
export function isKnown(point: SeriesPoint | null): point is KnownPoint {
  return point !== null && point.value !== null;
}
