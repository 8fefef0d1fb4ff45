import type {PilotArea} from "./areas.ts";
import type {ChartEvent} from "./events.ts";
import type {Indicator, IndicatorId} from "./indicators.ts";
import type {Localized} from "./languages.ts";
import type {Measure} from "./measures.ts";
import type {Month} from "./months.ts";
import type {SeriesPoint} from "./series.ts";
import type {VintageManifest} from "./vintages.ts";

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
  /** The area a year before `last`; null when there is no value. */
  readonly yearEarlier: SeriesPoint | null;
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
}

/** An area beside its controls in one indicator. */
export interface ChartModel {
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly lines: readonly ChartLine[];
  readonly summary: ChartSummary;
  /** The same rows as CSV: plain, Finnish Excel, Swedish Excel. */
  readonly files: readonly PublishedFile[];
}

/** Everything the page of an area shows: `data/published/areas/{id}.json`. */
export interface AreaModel {
  readonly area: PilotArea;
  /** One chart per indicator, in the order of `indicatorIds`. */
  readonly charts: readonly ChartModel[];
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
  readonly areas: readonly AreaCard[];
  /** Names of all 309 municipalities by code. */
  readonly municipalityNames: Readonly<Record<string, Localized>>;
  /** Files that are not of one chart. */
  readonly files: readonly PublishedFile[];
}
