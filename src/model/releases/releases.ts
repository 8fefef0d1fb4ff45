import {z} from "zod";
import {monthSpanSchema, refusals} from "../comparisons/comparisons.ts";
import {indicatorIds} from "../indicators.ts";
import {revisionSummarySchema} from "../pages/data-pages.ts";
import {count, day, monthSchema, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** How usual a gap is among municipalities without a pilot, as the sentences about comparisons tell it. */
export const verdictRarities = ["usual", "not rare", "unusual alone", "unusual among all", "no gap"] as const;

const verdictSchema = z.union([
  z.strictObject({
    kind: z.literal("estimate"),
    side: z.enum(["higher", "lower"]),
    rarity: z.enum(verdictRarities),
    /** Whether pretended starts speak against the comparison. */
    isDoubtful: z.boolean()
  }),
  z.strictObject({kind: z.literal("unavailable"), reason: z.enum(refusals)})
]);

/** What the sentence about an area beside its weighted comparison says, in words that never change. */
export type Verdict = Model<typeof verdictSchema>;

const areaVerdictsSchema = z.record(z.string(), verdictSchema);

/** The verdicts of one indicator, by area. */
export type AreaVerdicts = Model<typeof areaVerdictsSchema>;

const measureChangeSchema = z.strictObject({measure: text, added: count, revised: count});

/** How many cells of a measure a release was the first to publish, and how many it publishes differently. */
export type MeasureChange = Model<typeof measureChangeSchema>;

const indicator = z.enum(indicatorIds);

const releasedCoverageSchema = z.strictObject({indicator, ...monthSpanSchema.shape});

/** The months of an indicator at a release. */
export type ReleasedCoverage = Model<typeof releasedCoverageSchema>;

const tableSumsSchema = z.strictObject({
  /** What the tables are about: `charts`, `comparisons`. */
  topic: text,
  /** The beginning of the checksum of each plain CSV file, in the order of their addresses, with spaces between. */
  sums: z.stringFormat("sums", /^[\da-f]{8}( [\da-f]{8})*$/)
});

/** The contents of the tables of one kind at a release. */
export type TableSums = Model<typeof tableSumsSchema>;

/** What is kept of a release, so that the next one is compared with what was published: `data/releases/<date>.json`. */
export const releaseRecordSchema = z.strictObject({
  /** Day of the release in Finland. */
  date: day,
  /** Dates of all vintages that it shows, oldest first. */
  vintages: z.array(day).min(1),
  /** In the order of the indicators. */
  coverage: z.array(releasedCoverageSchema),
  /** Beside the release before; measures that stayed as they were are left out. */
  cells: z.array(measureChangeSchema),
  /** The revised cells by vintage, measure and cause; each of them is a row of `/data/revisions.csv`. */
  revisions: z.array(revisionSummarySchema),
  verdicts: z.partialRecord(indicator, areaVerdictsSchema),
  /** How many files there are below `/data/`, and the addresses that were not there before; none in the first release. */
  files: z.strictObject({count, added: z.array(z.string().startsWith("/data/"))}),
  /** Tables of figures; not there in records from before it was kept. */
  tables: z.array(tableSumsSchema).optional()
});

export type ReleaseRecord = Model<typeof releaseRecordSchema>;

const tableChangeSchema = z.strictObject({
  topic: text,
  changed: z.int().positive(),
  /** How many tables of the kind there are. */
  count
});

/** Tables of one kind whose content is another than before. */
export type TableChange = Model<typeof tableChangeSchema>;

const newMonthsSchema = z.strictObject({...monthSpanSchema.shape, indicators: z.array(indicator).min(1)});

/** Months that came in, with the indicators that they came in for. */
export type NewMonths = Model<typeof newMonthsSchema>;

const verdictChangeSchema = z.strictObject({
  indicator,
  area: text,
  before: verdictSchema,
  after: verdictSchema
});

/** A comparison of which something else is said than before. */
export type VerdictChange = Model<typeof verdictChangeSchema>;

const releaseModelSchema = releaseRecordSchema.pick({date: true, cells: true, revisions: true, files: true}).extend({
  /** Whether there was none before, so that everything was new. */
  isFirst: z.boolean(),
  /** Dates of the vintages that were not in the release before, oldest first. */
  vintages: z.array(day),
  /** The newest month of all, where no release before had it. */
  reached: monthSchema.nullable(),
  /** Newest first. */
  months: z.array(newMonthsSchema),
  /** In the order of indicators and areas; never ranked. */
  verdicts: z.array(verdictChangeSchema),
  /** Kinds of tables that were there before and of which some have another content now. */
  tables: z.array(tableChangeSchema)
});

/** A release beside the one before it, as pages and feeds tell it. */
export type ReleaseModel = Model<typeof releaseModelSchema>;

/** Every release, newest first: `data/published/releases.json`. */
export const releaseListSchema = z.strictObject({
  releases: z
    .array(releaseModelSchema)
    .refine((listed) => listed.every(({date}, i) => date > (listed[i + 1]?.date ?? "")), "newest first"),
  /** Days of all releases, oldest first; a site as of an earlier day does not tell of each. */
  recorded: z.array(day)
});

export type ReleaseList = Model<typeof releaseListSchema>;
