import {z} from "zod";
import {refusals} from "../comparisons/comparisons.ts";
import {indicatorIds} from "../indicators.ts";
import {revisionSummarySchema} from "../pages/data-schemas.ts";
import {monthSchema, text} from "../value-schemas.ts";
import {verdictRarities} from "./releases.ts";
import type {MeasureChange, NewMonths, ReleaseList, ReleaseModel, ReleaseRecord} from "./releases.ts";
import type {ReleasedCoverage, TableChange, TableSums, Verdict, VerdictChange} from "./releases.ts";

const count = z.int().nonnegative();
const day = z.iso.date();
const indicator = z.enum(indicatorIds);

const verdict: z.ZodType<Verdict> = z.union([
  z.strictObject({
    kind: z.literal("estimate"),
    side: z.enum(["higher", "lower"]),
    rarity: z.enum(verdictRarities),
    isDoubtful: z.boolean()
  }),
  z.strictObject({kind: z.literal("unavailable"), reason: z.enum(refusals)})
]);

const measureChange: z.ZodType<MeasureChange> = z.strictObject({measure: text, added: count, revised: count});

const coverage: z.ZodType<ReleasedCoverage> = z.strictObject({indicator, first: monthSchema, last: monthSchema});

const files = z.strictObject({count, added: z.array(z.string().startsWith("/data/"))});

const tableSums: z.ZodType<TableSums> = z.strictObject({
  topic: text,
  sums: z.stringFormat("sums", /^[\da-f]{8}( [\da-f]{8})*$/)
});

/** `data/releases/<date>.json`. */
export const releaseRecordSchema: z.ZodType<ReleaseRecord> = z.strictObject({
  date: day,
  vintages: z.array(day).min(1),
  coverage: z.array(coverage),
  cells: z.array(measureChange),
  revisions: z.array(revisionSummarySchema),
  verdicts: z.partialRecord(indicator, z.record(z.string(), verdict)),
  files,
  tables: z.array(tableSums).optional()
});

const newMonths: z.ZodType<NewMonths> = z.strictObject({
  first: monthSchema,
  last: monthSchema,
  indicators: z.array(indicator).min(1)
});

const verdictChange: z.ZodType<VerdictChange> = z.strictObject({
  indicator,
  area: text,
  before: verdict,
  after: verdict
});

const tableChange: z.ZodType<TableChange> = z.strictObject({topic: text, changed: z.int().positive(), count});

const release: z.ZodType<ReleaseModel> = z.strictObject({
  date: day,
  isFirst: z.boolean(),
  vintages: z.array(day),
  reached: monthSchema.nullable(),
  months: z.array(newMonths),
  cells: z.array(measureChange),
  revisions: z.array(revisionSummarySchema),
  verdicts: z.array(verdictChange),
  files,
  tables: z.array(tableChange)
});

/** `data/published/releases.json`. */
export const releaseListSchema: z.ZodType<ReleaseList> = z.strictObject({
  releases: z
    .array(release)
    .refine((listed) => listed.every(({date}, i) => date > (listed[i + 1]?.date ?? "")), "newest first"),
  recorded: z.array(day)
});
