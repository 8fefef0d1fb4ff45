import {z} from "zod";
import {localized, monthSchema} from "./value-schemas.ts";
import type {Model} from "./value-schemas.ts";

/** Something that moved the figures or the law, marked on charts: a row of `data/reference/events.csv`. */
export const chartEventSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  month: monthSchema,
  /** A few words for a mark on a chart. */
  short: localized,
  /** One or two sentences for the list under a chart. */
  long: localized,
  /** Address of the source. */
  source: z.url()
});

export type ChartEvent = Model<typeof chartEventSchema>;
