import {z} from "zod";
import {indicatorIds} from "../indicators.ts";
import type {IndicatorId} from "../indicators.ts";
import {count, day, monthSchema} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {revisionSummarySchema} from "./data-pages.ts";
import {chartSummarySchema, indicatorCoverageSchema} from "./pages.ts";

/** What a reader can follow: all new figures, those of an area, or those of an indicator. */
export type FeedId =
  | {readonly kind: "releases"}
  | {readonly kind: "area"; readonly area: string}
  | {readonly kind: "indicator"; readonly indicator: IndicatorId};

const reachedMonthSchema = z.strictObject({month: monthSchema, indicators: z.array(z.enum(indicatorIds)).min(1)});

/** The indicators whose newest figure is of this month. */
export type ReachedMonth = Model<typeof reachedMonthSchema>;

const feedFigureSchema = z.strictObject({
  summary: chartSummarySchema,
  /** What the indicator covered at the vintage. */
  coverage: indicatorCoverageSchema
});

/** What the sentence of an entry is made of. */
export type FeedFigure = Model<typeof feedFigureSchema>;

const feedEntrySchema = z
  .strictObject({
    /** Date of the vintage. */
    vintage: day,
    /** To which months series grew, newest month first; none when figures were only revised. */
    reached: z.array(reachedMonthSchema),
    /** The indicator of the feed, else the headline; null while the source had not published what it is made of. */
    figure: feedFigureSchema.nullable(),
    /** How many cells of the source are new, and how many others an earlier vintage had given differently. */
    added: count,
    revised: count,
    /** The revised cells by measure and cause, each with the one that changed most. */
    revisions: z.array(revisionSummarySchema)
  })
  .refine(({added, revised}) => added + revised > 0, "an entry tells of a change");

/** What one vintage brought to a feed, told as it stood on the day of the vintage. */
export type FeedEntry = Model<typeof feedEntrySchema>;

const entries = z
  .array(feedEntrySchema)
  .refine((listed) => listed.every(({vintage}, i) => vintage > (listed[i + 1]?.vintage ?? "")), "newest first");

/** The entries of all feeds, each feed's newest first: `data/published/feeds.json`. */
export const feedsModelSchema = z.strictObject({
  releases: entries,
  /** By the id of the area. */
  areas: z.record(z.string(), entries),
  indicators: z.partialRecord(z.enum(indicatorIds), entries)
});

export type FeedsModel = Model<typeof feedsModelSchema>;
