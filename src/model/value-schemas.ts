import {z} from "zod";
import {inEach} from "./languages.ts";
import type {Localized} from "./languages.ts";
import type {Month} from "./months.ts";
import type {RevisedPoint, SeriesPoint} from "./series.ts";

/** A text that says something. */
export const text = z.string().min(1);

/** A text in every language. */
export const localized: z.ZodType<Localized> = z.strictObject(inEach(() => text));

/** A month such as `2021-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month>;

const reason = z
  .enum(["confidential", "too uncertain", "zero denominator", "not published", "merged", "broken series"])
  .nullable();

/** A point of a series. */
export const seriesPoint: z.ZodType<SeriesPoint> = z
  .strictObject({
    month: monthSchema,
    value: z.number().nullable(),
    status: z.enum(["normal", "provisional", "estimated", "break", "suppressed", "missing"]),
    bounds: z.strictObject({low: z.number(), high: z.number()}).nullable(),
    reason,
    since: monthSchema.optional()
  })
  .refine(({status, since}) => since === undefined || status === "break", "only a break is since a month")
  .refine((point) => (point.value === null) === (point.reason !== null), "a point has either a value or a reason")
  .refine(
    (point) => (point.value === null) === (point.status === "suppressed" || point.status === "missing"),
    "a value is absent exactly when it is suppressed or missing"
  );

/** A month whose figure was another one when it was first published. */
export const revisedPoint: z.ZodType<RevisedPoint> = z.strictObject({
  month: monthSchema,
  first: z.number(),
  vintage: z.iso.date(),
  now: z.strictObject({value: z.number().nullable(), reason}),
  cause: z.enum(["revised", "borders"])
});
