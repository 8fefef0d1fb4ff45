import {z} from "zod";
import {chartBreakSchema} from "../break-schemas.ts";
import type {Revision} from "../releases/vintages.ts";
import {columnKeys} from "../tables.ts";
import {monthSchema, revisedPoint, text} from "../value-schemas.ts";
import type {DataModel, FrontModel, MeasureCoverage, RevisionSummary, TableKind} from "./data-pages.ts";
import {chartLinesSchema, chartSummarySchema, publishedFileSchema} from "./schemas.ts";

const count = z.int().nonnegative();
const day = z.iso.date();

/** `data/published/front.json`. */
export const frontModelSchema: z.ZodType<FrontModel> = z.strictObject({
  together: z.strictObject({
    lines: chartLinesSchema,
    summary: chartSummarySchema,
    breaks: z.array(chartBreakSchema),
    revised: z.array(revisedPoint),
    files: z.array(publishedFileSchema).length(3)
  })
});

const tableKind: z.ZodType<TableKind> = z.strictObject({
  topic: text,
  columns: z.array(z.strictObject({name: text, meaning: z.enum(columnKeys)})).min(1),
  tables: z.int().positive(),
  rows: count,
  bytes: z.int().positive()
});

const measureCoverage: z.ZodType<MeasureCoverage> = z
  .strictObject({
    measure: text,
    first: monthSchema,
    last: monthSchema,
    known: z.array(count).min(1),
    confidential: z.array(count),
    vintages: z.array(day).min(1)
  })
  .refine(({known, confidential}) => known.length === confidential.length, "both counts have the same months");

const cause = z.enum(["revised", "borders"]);

const revision: z.ZodType<Revision> = z.strictObject({
  measure: text,
  area: text,
  month: monthSchema,
  vintage: day,
  oldValue: z.number().nullable(),
  newValue: z.number().nullable(),
  cause
});

/** What one vintage changed in one measure for one reason. */
export const revisionSummarySchema: z.ZodType<RevisionSummary> = z.strictObject({
  vintage: day,
  measure: text,
  cause,
  cells: z.int().positive(),
  first: monthSchema,
  last: monthSchema,
  largest: revision.nullable()
});

/** `data/published/data.json`. */
export const dataModelSchema: z.ZodType<DataModel> = z.strictObject({
  kinds: z.array(tableKind).min(1),
  municipalities: z.int().positive(),
  coverage: z.array(measureCoverage),
  revisions: z.array(revisionSummarySchema)
});
