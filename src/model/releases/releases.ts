import type {ComparisonRefusal, MonthSpan} from "../comparisons/comparisons.ts";
import type {IndicatorId} from "../indicators.ts";
import type {Month} from "../months.ts";
import type {RevisionSummary} from "../pages/data-pages.ts";

/** How usual a gap is among municipalities without a pilot, as the sentences about comparisons tell it. */
export const verdictRarities = ["usual", "unusual alone", "unusual among all", "no gap"] as const;

/** What the sentence about an area beside its weighted comparison says, in words that never change. */
export type Verdict =
  | {
      readonly kind: "estimate";
      readonly side: "higher" | "lower";
      readonly rarity: (typeof verdictRarities)[number];
      /** Whether pretended starts speak against the comparison. */
      readonly isDoubtful: boolean;
    }
  | {readonly kind: "unavailable"; readonly reason: ComparisonRefusal};

/** The verdicts of one indicator, by area. */
export type AreaVerdicts = Readonly<Record<string, Verdict>>;

/** How many cells of a measure a release was the first to publish, and how many it publishes differently. */
export interface MeasureChange {
  readonly measure: string;
  readonly added: number;
  readonly revised: number;
}

/** The months of an indicator at a release. */
export interface ReleasedCoverage extends MonthSpan {
  readonly indicator: IndicatorId;
}

/** The contents of the tables of one kind at a release. */
export interface TableSums {
  /** What the tables are about: `charts`, `comparisons`. */
  readonly topic: string;
  /** The beginning of the checksum of each plain CSV file, in the order of their addresses, with spaces between. */
  readonly sums: string;
}

/** What is kept of a release, so that the next one is compared with what was published: `data/releases/<date>.json`. */
export interface ReleaseRecord {
  /** Day of the release in Finland. */
  readonly date: string;
  /** Dates of all vintages that it shows, oldest first. */
  readonly vintages: readonly string[];
  /** In the order of the indicators. */
  readonly coverage: readonly ReleasedCoverage[];
  /** Beside the release before; measures that stayed as they were are left out. */
  readonly cells: readonly MeasureChange[];
  /** The revised cells by vintage, measure and cause; each of them is a row of `/data/revisions.csv`. */
  readonly revisions: readonly RevisionSummary[];
  readonly verdicts: Readonly<Partial<Record<IndicatorId, AreaVerdicts>>>;
  /** How many files there are below `/data/`, and the addresses that were not there before; none in the first release. */
  readonly files: {readonly count: number; readonly added: readonly string[]};
  /** Tables of figures; not there in records from before it was kept. */
  readonly tables?: readonly TableSums[] | undefined;
}

/** Tables of one kind whose content is another than before. */
export interface TableChange {
  readonly topic: string;
  readonly changed: number;
  /** How many tables of the kind there are. */
  readonly count: number;
}

/** Months that came in, with the indicators that they came in for. */
export interface NewMonths extends MonthSpan {
  readonly indicators: readonly IndicatorId[];
}

/** A comparison of which something else is said than before. */
export interface VerdictChange {
  readonly indicator: IndicatorId;
  readonly area: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** A release beside the one before it, as pages and feeds tell it. */
export interface ReleaseModel extends Pick<ReleaseRecord, "date" | "cells" | "revisions" | "files"> {
  /** Whether there was none before, so that everything was new. */
  readonly isFirst: boolean;
  /** Dates of the vintages that were not in the release before, oldest first. */
  readonly vintages: readonly string[];
  /** The newest month of all, where no release before had it. */
  readonly reached: Month | null;
  /** Newest first. */
  readonly months: readonly NewMonths[];
  /** In the order of indicators and areas; never ranked. */
  readonly verdicts: readonly VerdictChange[];
  /** Kinds of tables that were there before and of which some have another content now. */
  readonly tables: readonly TableChange[];
}

/** Every release, newest first: `data/published/releases.json`. */
export interface ReleaseList {
  readonly releases: readonly ReleaseModel[];
  /** Days of all releases, oldest first; a site as of an earlier day does not tell of each. */
  readonly recorded: readonly string[];
}
