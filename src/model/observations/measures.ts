import {z} from "zod";
import type {Locale} from "../languages.ts";
import {localized} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** What the source publishes, in its own words: an entry of `data/reference/measures.json`. */
export const measureSchema = z.strictObject({
  /** Code of the source: `TYOTTOMATLOPUSSA`. */
  code: z.string().regex(/^[A-Z0-9]+$/),
  label: localized,
  note: localized,
  unit: localized
});

export type Measure = Model<typeof measureSchema>;

/** "Unemployed jobseekers on calculation date (number)" says its unit in brackets. */
export function labelOf({label}: Measure, locale: Locale): string {
  return label[locale].replace(/ \([^)]*\)$/, "");
}
