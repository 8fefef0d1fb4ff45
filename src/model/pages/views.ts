import type {Unavailable} from "../comparisons/comparisons.ts";
import type {PlainControlId} from "../comparisons/control-regions.ts";
import type {Month} from "../months.ts";

/** The ways in which a chart page shows one indicator of an area; also the anchors of that page, in all languages. */
export const viewIds = ["lines", "gap", "change-on-year", "index", "seasonally-adjusted"] as const;

export type ViewId = (typeof viewIds)[number];

/** A value per month of a chart, null where there is none. */
export type ViewValues = readonly (number | null)[];

/** From which figures an index is made, so that the season does not show in it. */
export type IndexBasis = "seasonally adjusted" | "mean of twelve months";

/** One line of a chart seen in other ways. */
export interface LineViews {
  readonly id: "area" | PlainControlId | "country";
  /** Since a year earlier: percentage points for shares, per cent for counts, the unit itself for other ratios. */
  readonly changeOnYear: ViewValues;
  /** In per cent of the month in which the pilots started. */
  readonly index: ViewValues;
  readonly indexBasis: IndexBasis;
  /** Counts of unemployed without their season, by STL; null for other indicators, which are not adjusted. */
  readonly seasonallyAdjusted: {readonly kind: "adjusted"; readonly values: ViewValues} | Unavailable | null;
}

/** All lines of a chart seen in other ways. */
export interface ChartViews {
  readonly months: readonly Month[];
  readonly lines: readonly LineViews[];
}
