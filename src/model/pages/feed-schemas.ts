import {z} from "zod";
import {indicatorIds} from "../indicators.ts";
import {monthSchema} from "../value-schemas.ts";
import {revisionSummarySchema} from "./data-schemas.ts";
import type {FeedEntry, FeedsModel} from "./feeds.ts";
import {chartSummarySchema, indicatorCoverageSchema} from "./schemas.ts";

const count = z.int().nonnegative();

const entry: z.ZodType<FeedEntry> = z
  .strictObject({
    vintage: z.iso.date(),
    reached: z.array(z.strictObject({month: monthSchema, indicators: z.array(z.enum(indicatorIds)).min(1)})),
    figure: z.strictObject({summary: chartSummarySchema, coverage: indicatorCoverageSchema}).nullable(),
    added: count,
    revised: count,
    revisions: z.array(revisionSummarySchema)
  })
  .refine(({added, revised}) => added + revised > 0, "an entry tells of a change");

const entries = z
  .array(entry)
  .refine((listed) => listed.every(({vintage}, i) => vintage > (listed[i + 1]?.vintage ?? "")), "newest first");

/** `data/published/feeds.json`. */
export const feedsModelSchema: z.ZodType<FeedsModel> = z.strictObject({
  releases: entries,
  areas: z.record(z.string(), entries),
  indicators: z.partialRecord(z.enum(indicatorIds), entries)
});
