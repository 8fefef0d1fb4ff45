import type {IndicatorId} from "../indicators.ts";
import type {Month} from "../months.ts";
import type {RevisionSummary} from "./data-pages.ts";
import type {ChartSummary, IndicatorCoverage} from "./pages.ts";

/** What a reader can follow: all new figures, those of an area, or those of an indicator. */
export type FeedId =
  | {readonly kind: "releases"}
  | {readonly kind: "area"; readonly area: string}
  | {readonly kind: "indicator"; readonly indicator: IndicatorId};

/** What one vintage brought to a feed, told as it stood on the day of the vintage. */
export interface FeedEntry {
  /** Date of the vintage. */
  readonly vintage: string;
  /** To which months series grew, newest month first; none when figures were only revised. */
  readonly reached: readonly ReachedMonth[];
  /** The indicator of the feed, else the headline; null while the source had not published what it is made of. */
  readonly figure: FeedFigure | null;
  /** How many cells of the source are new, and how many others an earlier vintage had given differently. */
  readonly added: number;
  readonly revised: number;
  /** The revised cells by measure and cause, each with the one that changed most. */
  readonly revisions: readonly RevisionSummary[];
}

/** The indicators whose newest figure is of this month. */
export interface ReachedMonth {
  readonly month: Month;
  readonly indicators: readonly IndicatorId[];
}

/** What the sentence of an entry is made of. */
export interface FeedFigure {
  readonly summary: ChartSummary;
  /** What the indicator covered at the vintage. */
  readonly coverage: IndicatorCoverage;
}

/** The entries of all feeds, each feed's newest first: `data/published/feeds.json`. */
export interface FeedsModel {
  readonly releases: readonly FeedEntry[];
  /** By the id of the area. */
  readonly areas: Readonly<Record<string, readonly FeedEntry[]>>;
  readonly indicators: Readonly<Partial<Record<IndicatorId, readonly FeedEntry[]>>>;
}
