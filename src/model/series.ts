import {z} from "zod";
import type {IndicatorId} from "./indicators.ts";
import {observationStatuses} from "./observations/observations.ts";
import {day, monthSchema} from "./value-schemas.ts";
import type {Model} from "./value-schemas.ts";

/** Why a point has no value: what the reader is told instead. */
export const absenceReasons = [
  /** A count of one to four persons, published as `...`. */
  "confidential",
  /** So many confidential parts that the sum could lie anywhere in a wide range. */
  "too uncertain",
  /** The denominator is zero. */
  "zero denominator",
  /** The source has not published the month, or we do not hold it. */
  "not published",
  /** The municipality has merged into another. */
  "merged",
  /** The figure would set months on both sides of a break side by side. */
  "broken series"
] as const;

export type AbsenceReason = (typeof absenceReasons)[number];

const reason = z.enum(absenceReasons).nullable();

const boundsSchema = z.strictObject({low: z.number(), high: z.number()});

/** The least and the greatest value that the confidential parts allow. */
export type Bounds = Model<typeof boundsSchema>;

/** A point of a series. */
export const seriesPointSchema = z
  .strictObject({
    month: monthSchema,
    /** In the unit of the indicator; null exactly when the status is suppressed or missing. */
    value: z.number().nullable(),
    status: z.enum(observationStatuses),
    /** Null unless confidential parts make the value uncertain. */
    bounds: boundsSchema.nullable(),
    /** Null exactly when there is a value. */
    reason,
    /** The month from which on figures are of another kind, where that was before the first one with a value. */
    since: monthSchema.optional()
  })
  .refine(({status, since}) => since === undefined || status === "break", "only a break is since a month")
  .refine((point) => (point.value === null) === (point.reason !== null), "a point has either a value or a reason")
  .refine(
    (point) => (point.value === null) === (point.status === "suppressed" || point.status === "missing"),
    "a value is absent exactly when it is suppressed or missing"
  );

/** An indicator in one month. */
export type SeriesPoint = Model<typeof seriesPointSchema>;

/** A point that has a value. */
export type KnownPoint = SeriesPoint & {readonly value: number};

/** Whether there is a point and it has a value. */
export function isKnown(point: SeriesPoint | null): point is KnownPoint {
  return point !== null && point.value !== null;
}

/** A month whose figure was another one when it was first published. */
export const revisedPointSchema = z.strictObject({
  month: monthSchema,
  first: z.number(),
  /** Date of the vintage that gave the first figure. */
  vintage: day,
  now: z.strictObject({value: z.number().nullable(), reason}),
  /** `borders` when the municipality has grown by a merger in between. */
  cause: z.enum(["revised", "borders"])
});

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
