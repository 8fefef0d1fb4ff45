import {z} from "zod";
import {chartBreakSchema} from "../breaks.ts";
import {monthSpanSchema} from "../comparisons/comparisons.ts";
import {revisionSchema} from "../releases/vintages.ts";
import {columnKeys} from "../tables.ts";
import {count, day, monthSchema, revisedPointSchema, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {publishedFileSchema} from "../releases/files.ts";
import {chartLinesSchema, chartSummarySchema} from "./pages.ts";

/** What the front page adds to what all pages share: `data/published/front.json`. */
export const frontModelSchema = z.strictObject({
  /** The headline indicator of all pilot areas together, as the area, beside the rest of the mainland and the country. */
  together: z.strictObject({
    lines: chartLinesSchema,
    summary: chartSummarySchema,
    breaks: z.array(chartBreakSchema),
    revised: z.array(revisedPointSchema),
    files: z.array(publishedFileSchema).length(3)
  }),
  /** How the areas lie to their weighted comparisons, all of them counted; null where none has one. */
  found: z
    .strictObject({
      months: monthSpanSchema,
      /** How many areas have a comparison, and how many of these moved no further than is usual without a pilot. */
      compared: count,
      usual: count,
      /** Those of the usual ones that few municipalities without a pilot equal, and those beyond what is usual; in their order. */
      notRare: z.array(text),
      unusual: z.array(text)
    })
    .nullable()
});

/** What was found in all areas, for readers who read nothing else. */
export type FrontFinding = NonNullable<FrontModel["found"]>;

export type FrontModel = Model<typeof frontModelSchema>;

/** A column by its name in files and by what it means. */
const tableColumnSchema = z.strictObject({name: text, meaning: z.enum(columnKeys)});

const tableKindSchema = z.strictObject({
  /** The folder, or the name of a table that stands alone: `charts`, `observations`. */
  topic: text,
  columns: z.array(tableColumnSchema).min(1),
  /** How many tables of this kind there are. */
  tables: z.int().positive(),
  /** Rows of all of them. */
  rows: count,
  /** In all of their files. */
  bytes: z.int().positive()
});

/** Published tables of one kind, which have the same columns. */
export type TableKind = Model<typeof tableKindSchema>;

const measureCoverageSchema = z
  .strictObject({
    /** Code of the source: `TYOTTOMATLOPUSSA`. */
    measure: text,
    first: monthSchema,
    last: monthSchema,
    /** From the first month to the last: for how many municipalities there is a figure, and for how many a confidential one. */
    known: z.array(count).min(1),
    confidential: z.array(count),
    /** Dates of the vintages that the cells come from, oldest first. */
    vintages: z.array(day).min(1)
  })
  .refine(({known, confidential}) => known.length === confidential.length, "both counts have the same months");

/** In which months the source gives a measure by municipality. */
export type MeasureCoverage = Model<typeof measureCoverageSchema>;

/** What one vintage changed in one measure that was known before, for one reason. */
export const revisionSummarySchema = z.strictObject({
  vintage: day,
  measure: text,
  cause: revisionSchema.shape.cause,
  cells: z.int().positive(),
  first: monthSchema,
  last: monthSchema,
  /** The cell that changed most, of those whose old and new value are both known. */
  largest: revisionSchema.nullable()
});

export type RevisionSummary = Model<typeof revisionSummarySchema>;

/** What the pages on data and changes show: `data/published/data.json`. */
export const dataModelSchema = z.strictObject({
  kinds: z.array(tableKindSchema).min(1),
  /** How many municipalities the division has. */
  municipalities: z.int().positive(),
  coverage: z.array(measureCoverageSchema),
  /** Oldest vintage first. */
  revisions: z.array(revisionSummarySchema)
});

export type DataModel = Model<typeof dataModelSchema>;
