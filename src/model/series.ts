import type {IndicatorId} from "./indicators.ts";
import type {Month} from "./months.ts";
import type {ObservationStatus} from "./observations/observations.ts";

/** Why a point has no value: what the reader is told instead. */
export type AbsenceReason =
  /** A count of one to four persons, published as `...`. */
  | "confidential"
  /** So many confidential parts that the sum could lie anywhere in a wide range. */
  | "too uncertain"
  /** The denominator is zero. */
  | "zero denominator"
  /** The source has not published the month, or we do not hold it. */
  | "not published"
  /** The municipality has merged into another. */
  | "merged"
  /** The figure would set months on both sides of a break side by side. */
  | "broken series";

/** The least and the greatest value that the confidential parts allow. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** An indicator in one month. */
export interface SeriesPoint {
  readonly month: Month;
  /** In the unit of the indicator; null exactly when the status is suppressed or missing. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** Null unless confidential parts make the value uncertain. */
  readonly bounds: Bounds | null;
  /** Null exactly when there is a value. */
  readonly reason: AbsenceReason | null;
  /** The month from which on figures are of another kind, where that was before the first one with a value. */
  readonly since?: Month | undefined;
}

/** A point that has a value. */
export type KnownPoint = SeriesPoint & {readonly value: number};

/** Whether there is a point and it has a value. */
export function isKnown(point: SeriesPoint | null): point is KnownPoint {
  return point !== null && point.value !== null;
}

/** A month whose figure was another one when it was first published. */
export interface RevisedPoint {
  readonly month: Month;
  readonly first: number;
  /** Date of the vintage that gave the first figure. */
  readonly vintage: string;
  readonly now: Pick<SeriesPoint, "value" | "reason">;
  /** `borders` when the municipality has grown by a merger in between. */
  readonly cause: "revised" | "borders";
}

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
