import type {IndexBasis} from "../../model/pages/views.ts";

/** The ways in which a chart page shows one indicator of an area; also the anchors of that page, in all languages. */
export const viewIds = ["lines", "gap", "change-on-year", "index", "seasonally-adjusted"] as const;

export type ViewId = (typeof viewIds)[number];

/** One way of seeing a series. */
export interface ViewTexts {
  readonly heading: string;
  /** How to read it, in one to three sentences. */
  readonly explanation: string;
}

/** What is said below views that need it. */
export interface ViewNotes {
  /** That spring 2021 is compared with the lay-offs of spring 2020. */
  readonly layOffPeak: string;
  /** That the share steps each January with its labour force. */
  readonly labourForceStep: string;
  readonly indexBasis: Readonly<Record<IndexBasis, string>>;
  /** That pictures of views begin five years before the pilots. */
  readonly fiveYears: string;
  /** How bars made of estimates are drawn. */
  readonly estimatedBars: string;
  /** What "–" in a table means. */
  readonly noValue: string;
  /** Why an indicator is not adjusted. */
  readonly notAdjusted: string;
  /** That the adjustment is ours. */
  readonly notOfficial: string;
  /** That gaps of counts are differences of logarithms, about per cent. */
  readonly logScale: string;
  /** Where a drawing begins later than its table; both from their first month on. */
  readonly drawnSince: (drawing: string, table: string) => string;
  /** What the shaded year before the pilots is. */
  readonly covidYear: string;
  /** That every line counts everyone, not only customers of the pilot. */
  readonly everyone: string;
}
