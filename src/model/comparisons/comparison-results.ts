import type {IndicatorId} from "../indicators.ts";
import type {LineViews} from "../pages/views.ts";
import type {AreaEstimates, ControlId, EstimatorId, MonthSpan, PooledEstimates, Unavailable} from "./comparisons.ts";
import type {AreaControls, ControlSeries} from "./control-regions.ts";

/** The methods by which areas are compared: a choice of the estimators. */
export type MethodId = Extract<EstimatorId, "did" | "sc" | "sdid">;

/** What must be said beside a figure although it is shown. */
export const comparisonFlags = [
  /** Pretended starts before the pilots miss by as much, or always to the same side. */
  "comparison unreliable",
  /** The similar municipalities are not very similar. */
  "no close match",
  /** Nothing without a pilot resembles the area; where one of the others is said, it holds too. */
  "no comparable area"
] as const;

export type ComparisonFlag = (typeof comparisonFlags)[number];

/** What one method finds; null where the method has no such figure. */
export interface ComparisonFigures {
  readonly kind: "figures";
  /** The observed pilot months. */
  readonly window: MonthSpan;
  /** The mean over them, in the scale of the outcome. */
  readonly att: number;
  /** Pilot years 1, 2…; the last one as far as it is observed. */
  readonly attByYear: readonly number[];
  readonly p: number | null;
  /** Adjusted for the number of areas. */
  readonly pAdjusted: number | null;
  /** Half the width of the band in which 95 of 100 municipalities without a pilot lie. */
  readonly band: number | null;
  readonly rmspePre: number | null;
  /** What pretended starts give: how far they miss, and how many of them to the more frequent side. */
  readonly inTime: {readonly starts: number; readonly rms: number; readonly sameSign: number} | null;
  /** Of the synthetic control only. */
  readonly conformalP: number | null;
  readonly flag: ComparisonFlag | null;
  /** The same over the whole pilot, where figures reach its end but not all of it is observed; null else. */
  readonly wholePilot: WholePilotFigures | null;
}

/** What a method finds over the whole pilot, months included whose figures are carried on by published shares. */
export interface WholePilotFigures extends Pick<
  ComparisonFigures,
  "att" | "p" | "pAdjusted" | "band" | "inTime" | "flag"
> {
  /** In how many of its months the figure of the area, or of what it is set beside, is an estimate. */
  readonly estimatedMonths: number;
}

/** An area beside one control by one method: a row of `/data/comparisons.csv`. */
export interface ComparisonResult {
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly control: ControlId;
  readonly method: MethodId;
  /** The months before the pilots from which change is counted; null where the method weights them itself. */
  readonly base: MonthSpan | null;
  readonly result: ComparisonFigures | Unavailable;
}

/** One series seen in other ways. */
export type SeriesViews = Omit<LineViews, "id">;

/** One indicator of all areas beside their controls. */
export interface IndicatorComparison {
  readonly indicator: IndicatorId;
  /** By area. */
  readonly region: ReadonlyMap<string, ControlSeries>;
  readonly similar: ReadonlyMap<string, ControlSeries>;
  /** By synthetic difference in differences; areas without an estimate say why. */
  readonly weighted: AreaEstimates;
  /** All rows of the indicator, area by area. */
  readonly results: readonly ComparisonResult[];
  /** By series: areas, `pilots`, `rest`, `country`, `rest-MK01` and its like, `similar-espoo` and its like. */
  readonly views: ReadonlyMap<string, SeriesViews>;
}

/** How an area's estimate moves with the number of months before the pilots that are fitted. */
export interface SensitivityRow {
  readonly area: string;
  /** With 60 months, as everywhere else; null when there is no estimate. */
  readonly att: number | null;
  /** With 120 months. */
  readonly attLong: number | null;
  readonly pLong: number | null;
}

/** What is found for the headline indicator only. */
export interface HeadlineComparison {
  /** Every method that has placebos: `did`, `sc`, `sdid`. */
  readonly methods: readonly AreaEstimates[];
  readonly pooled: PooledEstimates | Unavailable;
  readonly sensitivity: readonly SensitivityRow[];
}

/** Everything that the comparison of areas with their controls gives. */
export interface Comparisons {
  /** Municipalities that may stand in for an area, by code. */
  readonly donors: readonly string[];
  /** In the order of the areas. */
  readonly controls: readonly AreaControls[];
  /** In the order of the indicators; the headline first. */
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorComparison>;
  readonly headline: HeadlineComparison;
}
