import type {Municipality, MunicipalityChange} from "../areas.ts";
import type {ChartBreak} from "../breaks.ts";
import type {IndicatorId} from "../indicators.ts";
import type {Month} from "../months.ts";
import type {RevisedPoint, SeriesPoint} from "../series.ts";

/** The indicators that the page of a municipality shows, the headline first. */
export const municipalityIndicators = [
  "unemployed-share",
  "unemployed",
  "vacancies",
  "long-term-unemployed-share",
  "young-unemployed-share",
  "activation-rate"
] as const satisfies readonly IndicatorId[];

/** The first month that the charts of a municipality draw: six years before the pilots. */
export const municipalityChartStart: Month = "2015-01";

/** How large the figures of a municipality are, by its newest number of unemployed: under 100, under 300, more. */
export const numberSizes = ["few", "some", "enough"] as const;

export type NumberSize = (typeof numberSizes)[number];

/** The mean of a year; null unless all its twelve months are known. */
export interface YearMean {
  readonly year: string;
  readonly value: number | null;
}

/** One indicator of a municipality. */
export interface MunicipalityChart {
  readonly indicator: IndicatorId;
  /** Every month that is drawn. */
  readonly months: readonly SeriesPoint[];
  /**
   * Of the same months, each with the eleven before it: what is drawn instead where few people make a month swing;
   * null elsewhere, and where the newest known month has no such mean.
   */
  readonly means: readonly SeriesPoint[] | null;
  readonly years: readonly YearMean[];
  /** The newest known point of what is drawn. */
  readonly last: SeriesPoint | null;
  /** The same a year before; null also where few people would make the change swing, and across a break. */
  readonly yearEarlier: SeriesPoint | null;
  /** Months that are shown differently than at first, newest first. */
  readonly revised: readonly RevisedPoint[];
  /** The newest month in which the series breaks, of those that the change in a year would span; null when none does. */
  readonly brokenIn: Month | null;
  /** What measures break in the months that are drawn; mergers are told of by the municipality. */
  readonly breaks: readonly ChartBreak[];
}

/** For which areas a municipality without a pilot stands beside, by control; it is in `rest` for all. */
export interface ControlRoles {
  readonly region: readonly string[];
  readonly similar: readonly string[];
  /** Largest weight first; weights under 2 % are left out. */
  readonly weighted: readonly {readonly area: string; readonly weight: number}[];
}

/** Everything the page of a municipality shows: `data/published/municipalities/{code}.json`. */
export interface MunicipalityModel {
  readonly municipality: Municipality;
  /** The series that stands beside its shares: its pilot area, `rest-MK01` and its like, or `rest`. */
  readonly beside: string;
  readonly numbers: NumberSize;
  /** The newest known number of unemployed, from which `numbers` follows. */
  readonly unemployed: SeriesPoint | null;
  readonly mergedInto: MunicipalityChange | null;
  /** Municipalities that have merged into this one. */
  readonly absorbed: readonly MunicipalityChange[];
  /** In the order of `municipalityIndicators`. */
  readonly charts: readonly MunicipalityChart[];
  /** Null for municipalities of pilots and of Åland, which are in no control. */
  readonly roles: ControlRoles | null;
}

/** A municipality as lists show it. */
export interface MunicipalityEntry extends Municipality {
  /** The pilot area it belonged to. */
  readonly area: string | null;
}

/** A share that stands beside those of municipalities. */
export interface Surroundings {
  /** A pilot area's id, `rest`, `rest-MK01` and its like, or `country`. */
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly months: readonly SeriesPoint[];
  readonly means: readonly SeriesPoint[];
  readonly years: readonly YearMean[];
}

/** What the pages of municipalities share: `data/published/municipalities.json`. */
export interface MunicipalityIndex {
  readonly municipalities: readonly MunicipalityEntry[];
  readonly surroundings: readonly Surroundings[];
}
