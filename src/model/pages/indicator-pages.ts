import type {ChartBreak} from "../breaks.ts";
import type {AreaEstimate, AreaRefusal, OutcomeScale} from "../comparisons/comparisons.ts";
import type {IndicatorId} from "../indicators.ts";
import type {Localized} from "../languages.ts";
import type {RevisedPoint, SeriesPoint} from "../series.ts";
import type {ChartLine, ChartSummary} from "./pages.ts";
import type {ChartViews} from "./views.ts";

/**
 * What small drawings of all areas on one scale can show: the figures themselves; for counts, which follow the size of
 * an area, an index that is 100 when the pilots start.
 */
export const smallDrawings = ["figures", "index"] as const;

export type SmallDrawing = (typeof smallDrawings)[number];

/** All pilot areas added up, beside the rest of mainland Finland and the country. */
export interface IndicatorTogether {
  readonly lines: readonly ChartLine[];
  /** The same lines as change and index; null for shares and ratios, which are drawn as they are. */
  readonly views: ChartViews | null;
  readonly summary: ChartSummary;
  /** Where its lines break, in the order of the months. */
  readonly breaks: readonly ChartBreak[];
  /** Months of all areas that are shown differently than at first, newest first. */
  readonly revised: readonly RevisedPoint[];
}

/** One area as the page of an indicator shows it. */
export interface IndicatorArea {
  readonly area: string;
  /** What its small drawing shows. */
  readonly points: readonly SeriesPoint[];
  readonly summary: ChartSummary;
}

/** An area's estimate among those of all areas. */
export interface ListedEstimate extends Pick<
  AreaEstimate,
  "area" | "att" | "p" | "pAdjusted" | "inTime" | "unreliable"
> {
  readonly kind: "estimate";
}

/** The estimates of one indicator side by side; they are never ranked. */
export interface ListedEstimates {
  readonly scale: OutcomeScale;
  /** Half the width of the band around zero that all areas share; null when there is none. */
  readonly band: number | null;
  /** How many municipalities without a pilot went through the same. */
  readonly placebos: number;
  /** In the order of the areas. */
  readonly areas: readonly (ListedEstimate | AreaRefusal)[];
  /** Areas that nothing without a pilot resembles, with the reason. */
  readonly incomparable: readonly {readonly area: string; readonly reason: Localized}[];
}

/** Everything the page of an indicator shows: `data/published/indicators/{id}.json`. */
export interface IndicatorPageModel {
  readonly indicator: IndicatorId;
  readonly drawn: SmallDrawing;
  readonly together: IndicatorTogether;
  /** The rest of mainland Finland, as in the small drawings. */
  readonly rest: readonly SeriesPoint[];
  /** In the order of the areas. */
  readonly areas: readonly IndicatorArea[];
  readonly estimates: ListedEstimates;
}
