import {z} from "zod";
import {localized, monthSchema} from "./value-schemas.ts";
import type {Model} from "./value-schemas.ts";

/** Why figures from a month on are of another kind than those before it; `real` says of a jump that it is no break. */
const breakKinds = ["definition", "register", "reporting", "suspected", "real"] as const;

export type BreakKind = (typeof breakKinds)[number];

const told = {
  /** A few words for the mark on a chart. */
  short: localized,
  /** What is known and what is not, for the note below it. */
  long: localized,
  /** Address of the source, which readers follow; null when nothing but the jump check has told of it. */
  source: z.url({protocol: /^https?$/, error: "expected an https address or `found by the jump check`"}).nullable()
};

/** A month from which on measures cannot be compared with what was before: a row of `data/reference/breaks.csv`. */
export const seriesBreakSchema = z.strictObject({
  /** Codes of the source: `AVPAIKATLOPUSSA`. */
  measures: z.array(z.string().regex(/^[A-Z0-9]+$/)).min(1),
  /** The first month of the new kind. */
  month: monthSchema,
  kind: z.enum(breakKinds),
  /** Codes of municipalities, or of the whole country where only its total is concerned; none when all are. */
  areas: z.array(z.string().regex(/^(KU\d{3}|SSS)$/)),
  ...told
});

export type SeriesBreak = Model<typeof seriesBreakSchema>;

/** A break as a chart marks it; what is real is none. */
export const chartBreakSchema = z.strictObject({
  /** The first month after it in which a line of the chart has a figure. */
  month: monthSchema,
  /** The first month of the new kind, which is what people are told. */
  since: monthSchema,
  kind: z.enum(breakKinds).exclude(["real"]),
  ...told
});

export type ChartBreak = Model<typeof chartBreakSchema>;
