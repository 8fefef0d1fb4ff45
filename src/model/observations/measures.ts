import type {Locale, Localized} from "../languages.ts";

/** What the source publishes, in its own words. */
export interface Measure {
  /** Code of the source: `TYOTTOMATLOPUSSA`. */
  readonly code: string;
  readonly label: Localized;
  readonly note: Localized;
  readonly unit: Localized;
}

/** "Unemployed jobseekers on calculation date (number)" says its unit in brackets. */
export function labelOf({label}: Measure, locale: Locale): string {
  return label[locale].replace(/ \([^)]*\)$/, "");
}
