import type {Localized} from "./languages.ts";

/** What the source publishes, in its own words. */
export interface Measure {
  /** Code of the source: `TYOTTOMATLOPUSSA`. */
  readonly code: string;
  readonly label: Localized;
  readonly note: Localized;
  readonly unit: Localized;
}
