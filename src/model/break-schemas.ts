import {z} from "zod";
import {breakKinds} from "./breaks.ts";
import type {ChartBreak, SeriesBreak} from "./breaks.ts";
import {localized, monthSchema} from "./value-schemas.ts";

/** Readers follow it from a page, so nothing but the web may be behind it. */
const source = z.url({protocol: /^https?$/}).nullable();
const kind = z.enum(breakKinds);

/** A row of `data/reference/breaks.csv`. */
export const seriesBreakSchema: z.ZodType<SeriesBreak> = z.strictObject({
  measures: z.array(z.string().regex(/^[A-Z0-9]+$/)).min(1),
  month: monthSchema,
  kind,
  areas: z.array(z.string().regex(/^(KU\d{3}|SSS)$/)),
  short: localized,
  long: localized,
  source
});

/** A break as a chart marks it. */
export const chartBreakSchema: z.ZodType<ChartBreak> = z.strictObject({
  month: monthSchema,
  since: monthSchema,
  kind: kind.exclude(["real"]),
  short: localized,
  long: localized,
  source
});
