import {z} from "zod";
import {inEach} from "./languages.ts";
import type {Month} from "./months.ts";
import {observationStatuses} from "./observations/observations.ts";

/** What a schema describes, as everybody may read it and nobody change it. */
export type Model<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : unknown extends Value
    ? Value
    : {readonly [Member in keyof Value]: DeepReadonly<Value[Member]>};

/** A text that says something. */
export const text = z.string().min(1);

/** A text in every language. */
export const localized = z.strictObject(inEach(() => text));

/** A month such as `2021-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month>;

/** A day such as `2023-11-21`. */
export const day = z.iso.date();

/** How many there are of something. */
export const count = z.int().nonnegative();

/** A number that is not below zero. */
export const size = z.number().nonnegative();

/** From 0 to 1. */
export const probability = z.number().min(0).max(1);

/** Code of a municipality in the source: `KU049`. */
export const municipalityCode = z.string().regex(/^KU\d{3}$/);

/** Code of a region in the source: `MK01`. */
export const regionCode = z.string().regex(/^MK\d{2}$/);

/** Why a point has no value: what the reader is told instead. */
const reason = z
  .enum([
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
  ])
  .nullable();

/** An indicator in one month. */
export const seriesPointSchema = z
  .strictObject({
    month: monthSchema,
    /** In the unit of the indicator; null exactly when the status is suppressed or missing. */
    value: z.number().nullable(),
    status: z.enum(observationStatuses),
    /** The least and the greatest value that the confidential parts allow; null unless they make the value uncertain. */
    bounds: z.strictObject({low: z.number(), high: z.number()}).nullable(),
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
