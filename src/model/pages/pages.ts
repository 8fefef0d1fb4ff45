import type {PilotArea} from "../areas.ts";
import type {ChartBreak, SeriesBreak} from "../breaks.ts";
import type {ComparisonResult, SensitivityRow} from "../comparisons/comparison-results.ts";
import type {
  AreaEstimate,
  AreaRefusal,
  DonorWeight,
  EstimatorId,
  InTimeResult,
  OutcomeScale
} from "../comparisons/comparisons.ts";
import type {PlaceboLine, PooledEstimates, SimulatedCoverage, Unavailable} from "../comparisons/comparisons.ts";
import type {AreaControls, PlainControlId} from "../comparisons/control-regions.ts";
import type {ChartEvent} from "../events.ts";
import type {Indicator, IndicatorId} from "../indicators.ts";
import type {Localized} from "../languages.ts";
import type {Month} from "../months.ts";
import type {Measure} from "../observations/measures.ts";
import type {VintageManifest} from "../releases/vintages.ts";
import type {RevisedPoint, SeriesPoint} from "../series.ts";
import type {ChartViews} from "./views.ts";

/** Whose figures a line of a chart shows. */
export type LineId = "area" | "rest" | "country";

/** One line of a chart; all lines of a chart have the same months. */
export interface ChartLine {
  readonly id: LineId;
  readonly points: readonly SeriesPoint[];
}

/** The figures from which the sentence under a chart's title is made; every number of it stands in the chart's table. */
export interface ChartSummary {
  /** The newest month in which the area has a value; null when it never has. */
  readonly last: SeriesPoint | null;
  /** The area a year before `last`; null when there is no value, or when the series breaks in between. */
  readonly yearEarlier: SeriesPoint | null;
  /** The newest month of the year up to `last` in which the area's series breaks; null when it does not. */
  readonly brokenIn: Month | null;
  /** `last` minus `yearEarlier`, in the unit of the indicator (percentage points for shares). */
  readonly change: number | null;
  /** The rest of mainland Finland in the month of `last`. */
  readonly rest: SeriesPoint | null;
  /** `last` minus `rest`; null for counts, which cannot be compared. */
  readonly gap: number | null;
}

/** A file that readers download. */
export interface PublishedFile {
  /** Address below the site's base, `/data/charts/espoo/unemployed.csv`. */
  readonly path: string;
  readonly bytes: number;
  /** Rows without the header. */
  readonly rows: number;
  /** What a reader's copy is called, by the language of the page. */
  readonly names: Localized;
}

/** A control that not every area has in every indicator: its figures in the months of the chart, or why there are none. */
export interface ChartControl {
  readonly id: Exclude<PlainControlId, "rest">;
  readonly line: {readonly kind: "points"; readonly points: readonly SeriesPoint[]} | Unavailable;
}

/** An area beside its controls in one indicator. */
export interface ChartModel {
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly lines: readonly ChartLine[];
  /** `region`, then `similar`. */
  readonly controls: readonly ChartControl[];
  readonly summary: ChartSummary;
  /** Months of the area that are shown differently than at first, newest first. */
  readonly revised: readonly RevisedPoint[];
  /** Where its lines break, in the order of the months. */
  readonly breaks: readonly ChartBreak[];
  /** The same rows as CSV: plain, Finnish Excel, Swedish Excel. */
  readonly files: readonly PublishedFile[];
}

/** An area beside its weighted comparison in one indicator. */
export interface WeightedModel {
  readonly scale: OutcomeScale;
  /** By synthetic difference in differences: the weighted line and the gap month by month, or why there is none. */
  readonly estimate: AreaEstimate | AreaRefusal;
  /** How many municipalities without a pilot went through the same; its p and band rest on them. */
  readonly placebos: number;
  /** The municipalities with at least 2 % of the weight, largest first; none when there is no estimate. */
  readonly mainWeights: readonly DonorWeight[];
  /** How many others have a weight, and how much together. */
  readonly otherWeights: {readonly count: number; readonly weight: number};
}

/** The headline indicator of an area beside all its controls by all methods. */
export interface AreaComparison {
  readonly controls: AreaControls;
  /** Seven numbers: `rest` and `similar` from two bases each, `region` from the year before COVID-19, `sc`, `sdid`. */
  readonly methods: readonly ComparisonResult[];
  /** Whether some of the numbers, also over the whole pilot, lie above zero and others below: "the methods disagree". */
  readonly methodsDisagree: boolean;
  readonly weighted: WeightedModel;
}

/** A municipality as the page of its area shows it. */
export interface AreaMember {
  readonly code: string;
  /** The newest known headline share. */
  readonly last: SeriesPoint | null;
  /** The headline share as means of twelve months, one point in three months: enough for a line as long as a word. */
  readonly means: readonly SeriesPoint[];
}

/** Everything the page of an area shows: `data/published/areas/{id}.json`. */
export interface AreaModel {
  readonly area: PilotArea;
  /** All charts of the area in one file, in several formats. */
  readonly files: readonly PublishedFile[];
  /** One chart per indicator, in the order of `indicatorIds`. */
  readonly charts: readonly ChartModel[];
  readonly comparison: AreaComparison;
  /** In the order of the area's municipalities; none when it is one municipality, whose line is the area's. */
  readonly members: readonly AreaMember[];
}

/** Everything the page of one chart shows: `data/published/charts/{area}/{indicator}.json`. */
export interface ChartPageModel {
  readonly area: PilotArea;
  readonly chart: ChartModel;
  readonly views: ChartViews;
  readonly controls: AreaControls;
  readonly weighted: WeightedModel;
}

/** An area's estimate as the picture of all areas shows it. */
export interface AreaEffectLine {
  readonly area: string;
  readonly att: number;
  readonly p: number;
  readonly pAdjusted: number;
  readonly unreliable: boolean | null;
  /** One per month. */
  readonly effects: readonly number[];
}

/** What pretended starts give in an area by one method; null when there are none. */
export interface InTimeRow {
  readonly area: string;
  readonly inTime: InTimeResult | null;
}

/** One method as the methods page measures it. */
export interface InTimeTable {
  readonly method: EstimatorId;
  /** Over all areas and starts; null when there are none. */
  readonly rms: number | null;
  readonly areas: readonly InTimeRow[];
}

/** How many areas have which controls, and in how many the base period decides the sign of the change. */
export interface ControlCounts {
  /** Areas whose region has enough municipalities without a pilot. */
  readonly region: number;
  /** Areas whose similar municipalities are not very similar. */
  readonly notClose: number;
  /** Areas whose change less that of the control has one sign from one base period and the other from the other. */
  readonly signChanges: {readonly rest: number; readonly similar: number};
}

/** Everything the methods page shows: `data/published/methods.json`. The headline indicator only. */
export interface MethodsModel {
  /** Codes of the municipalities that may stand in for an area. */
  readonly donors: readonly string[];
  /** Months of the lines. */
  readonly months: readonly Month[];
  /** The estimates of all areas that have one, in the order of the areas; they are never ranked. */
  readonly areas: readonly AreaEffectLine[];
  /** Municipalities without a pilot, as if they had had one. */
  readonly placebos: readonly PlaceboLine[];
  /** Half the width of the band around zero in which 95 of 100 placebos lie: their mean effects, and month by month. */
  readonly band: {readonly att: number; readonly byMonth: readonly number[]} | null;
  readonly pooled: PooledEstimates | Unavailable;
  readonly controls: ControlCounts;
  readonly inTime: readonly InTimeTable[];
  readonly sensitivity: readonly SensitivityRow[];
  readonly simulated: SimulatedCoverage;
}

/** What an indicator covers, and which vintages it rests on. */
export interface IndicatorCoverage {
  readonly indicator: Indicator;
  readonly first: Month;
  readonly last: Month;
  /** The last month with counts, when published shares carry the series on from there; else null. */
  readonly countsLast: Month | null;
  /** Dates of the vintages that the series draws from, oldest first. */
  readonly vintages: readonly string[];
  /** Date of the newest vintage with which the series could go on; a newer one lacks one of its measures. */
  readonly limitedBy: string;
  /** The months from which on the indicator cannot be compared with what was before, in all areas. */
  readonly breaks: readonly Month[];
}

/** A pilot area with the series its card on the front page draws. */
export interface AreaCard {
  readonly area: PilotArea;
  /** The headline share, the area beside the rest of mainland Finland. */
  readonly lines: readonly ChartLine[];
  readonly summary: ChartSummary;
}

/** What all pages share: `data/published/site.json`. */
export interface SiteModel {
  /** Oldest first; the last one is the state that the site shows. */
  readonly vintages: readonly VintageManifest[];
  readonly indicators: readonly IndicatorCoverage[];
  readonly measures: readonly Measure[];
  readonly events: readonly ChartEvent[];
  /** All that is known of breaks and of jumps that are none, in the order of their months. */
  readonly breaks: readonly SeriesBreak[];
  readonly areas: readonly AreaCard[];
  /** Names of all 309 municipalities by code. */
  readonly municipalityNames: Readonly<Record<string, Localized>>;
  /** Files that are not of one chart. */
  readonly files: readonly PublishedFile[];
}
