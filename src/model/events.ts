import type {Localized} from "./languages.ts";
import type {Month} from "./months.ts";

/** Something that moved the figures or the law, marked on charts. */
export interface ChartEvent {
  readonly id: string;
  readonly month: Month;
  /** A few words for a mark on a chart. */
  readonly short: Localized;
  /** One or two sentences for the list under a chart. */
  readonly long: Localized;
  /** Address of the source. */
  readonly source: string;
}
