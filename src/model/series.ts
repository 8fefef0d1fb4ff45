import type {IndicatorId} from "./indicators.ts";
// The schemas themselves stay behind: what ships to readers takes from here how points are told apart.
import type {Model, revisedPointSchema, seriesPointSchema} from "./value-schemas.ts";

/** An indicator in one month. */
export type SeriesPoint = Model<typeof seriesPointSchema>;

/** A point that has a value. */
export type KnownPoint = SeriesPoint & {readonly value: number};

/** Whether there is a point and it has a value. */
export function isKnown<Point extends Pick<SeriesPoint, "value">>(
  point: Point | null
): point is Point & {readonly value: number} {
  return point !== null && point.value !== null;
}

/** Why a point has no value: what the reader is told instead. */
export type AbsenceReason = NonNullable<SeriesPoint["reason"]>;

/** The least and the greatest value that the confidential parts allow. */
export type Bounds = NonNullable<SeriesPoint["bounds"]>;

/** A month whose figure was another one when it was first published. */
export type RevisedPoint = Model<typeof revisedPointSchema>;

/** Why a value is an estimate: parts of it are confidential, or it rests on published shares instead of counts. */
export type EstimateKind = "confidential parts" | "published shares";

/** The kinds of estimates among points, in the order of their first use; only confidential parts give limits. */
export function estimateKindsOf(points: readonly Pick<SeriesPoint, "status" | "bounds">[]): EstimateKind[] {
  const estimated = points.filter(({status}) => status === "estimated");
  return [...new Set(estimated.map(({bounds}) => (bounds ? "confidential parts" : "published shares")))];
}

/** One indicator in one area, every month of its coverage once, in order. */
export interface Series {
  /** A pilot area's id, a municipality's code, `rest`, `country`, or a control such as `rest-MK01` and `similar-espoo`. */
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly points: readonly SeriesPoint[];
}
