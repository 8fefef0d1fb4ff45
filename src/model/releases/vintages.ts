import {z} from "zod";
import {day, monthSchema, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** What one import brought: kept beside its cells as `vintage.json`. */
export const vintageManifestSchema = z.strictObject({
  /** Day of the publication, `2023-11-21`; also the name of the folder. */
  date: day,
  table: text,
  title: text,
  source: text,
  licence: text,
  /** The query sent to the source; null when the file came by hand. */
  query: z.unknown(),
  /** Day on which the input was taken into the project. */
  retrieved: day,
  input: z.strictObject({file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/)}),
  /** What the input stated, whether changed or not. */
  coverage: z.strictObject({
    measures: z.array(text).min(1),
    first: monthSchema,
    last: monthSchema,
    /** How many municipalities the division of the input has. */
    municipalities: z.int().positive()
  }),
  /** How many cells the folder holds: new ones, and ones that an earlier vintage gives differently. */
  cells: z.strictObject({added: z.int().nonnegative(), revised: z.int().nonnegative()})
});

export type VintageManifest = Model<typeof vintageManifestSchema>;

/** What the input of a vintage stated. */
export type VintageCoverage = VintageManifest["coverage"];

/** A cell that two vintages give differently. */
export const revisionSchema = z.strictObject({
  measure: text,
  area: text,
  month: monthSchema,
  /** Date of the vintage that brought the new value. */
  vintage: day,
  /** Null when the cell was or became confidential. */
  oldValue: z.number().nullable(),
  newValue: z.number().nullable(),
  /** `borders` when the municipality had grown by a merger in between. */
  cause: z.enum(["revised", "borders"])
});

export type Revision = Model<typeof revisionSchema>;
