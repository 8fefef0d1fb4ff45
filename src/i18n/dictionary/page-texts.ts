import type {ControlId} from "../../model/comparisons/comparisons.ts";
import type {Revision} from "../../model/releases/vintages.ts";

/** The page of one indicator in one area. */
export interface ChartPageTexts {
  /** Above the links to the views of the page. */
  readonly contents: string;
  /** To the same indicator in all areas. */
  readonly toIndicator: string;
  /** To the other indicators of the area. */
  readonly otherIndicators: string;
  readonly previous: string;
  readonly next: string;
}

/** The page of one indicator in all areas. */
export interface IndicatorPageTexts {
  /** Above its name. */
  readonly kind: string;
  readonly officialLabel: string;
  readonly movesHeading: string;
  readonly areasHeading: string;
  readonly areasIntro: string;
  readonly estimatesHeading: string;
  readonly estimatesIntro: string;
  /** Where an indicator is described only. */
  readonly noEstimates: string;
  readonly coverageHeading: string;
  readonly coverageIntro: string;
  readonly toChart: string;
  /** Above the last figures of all areas. */
  readonly latestHeading: string;
  readonly latestIntro: string;
  /** Heads of columns. */
  readonly latestFigure: string;
  readonly latestMonth: string;
  /** Below the small drawings of counts, which show the index instead. */
  readonly drawnAsIndex: string;
  /** That a few peaks of the small drawings reach beyond their scale; the greatest value as readers see it. */
  readonly peaksCut: (greatest: string) => string;
  /** Below the heading of the list of all indicators. */
  readonly listLead: string;
  /** Beside the first and the last month. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** From when on published shares carry a series. */
  readonly countsUntil: string;
}

/** The page of a municipality. */
export interface MunicipalityPageTexts {
  readonly kind: string;
  readonly membershipHeading: string;
  readonly seriesHeading: string;
  readonly otherSeriesHeading: string;
  readonly smallNumbersHeading: string;
  /** Under 100 unemployed: no monthly change. */
  readonly fewUnemployed: string;
  /** Under 300 unemployed: a warning. */
  readonly someUnemployed: string;
  readonly confidentialMonths: string;
  readonly controlHeading: string;
  readonly controlIntro: string;
  /** Where a municipality stands beside areas, by control; each followed by links to the areas. */
  readonly controlRoles: Readonly<Record<ControlId, string>>;
  /** A municipality of a pilot is never one. */
  readonly pilotIsNoControl: string;
  /** Municipalities of Åland are never one. */
  readonly alandIsNoControl: string;
  readonly region: string;
  readonly population: string;
  readonly toArea: string;
  /** Beside the newest known number of unemployed people. */
  readonly unemployed: string;
  readonly meanOfTwelve: string;
  readonly country: string;
  /** Above what tells that the municipality, or another one in it, has merged. */
  readonly mergerHeading: string;
  readonly mergerSource: string;
  /** The list of all municipalities. */
  readonly listTitle: string;
  readonly listLead: string;
  /** In lists, where another municipality has its pilot area. */
  readonly withoutPilot: string;
}

/** What the pages of which there is one begin with; their bodies are in `src/content`. */
export interface StandingPageTexts {
  readonly title: string;
  /** Below the heading, and in search results. */
  readonly lead: string;
}

/** Pictures and tables of the methods page. */
export interface MethodsPageTexts {
  readonly figures: Readonly<Record<MethodsFigure, FigureTexts>>;
  readonly columns: Readonly<Record<MethodsColumn, string>>;
  /** What hollow points and bars are. */
  readonly intervalNote: string;
  readonly preTest: (p: string) => string;
  /** Of the figures in brackets: misses of one sign, of so many. */
  readonly sameDirection: string;
  /** From which to which year a start was pretended, and for how many months. */
  readonly pretendedStarts: (first: string, last: string, months: number) => string;
  /** How many months the made-up pilots last. */
  readonly simulatedMonths: (months: number) => string;
}

/** What the methods page draws or lists from the data; also the anchors of that page, in all languages. */
export const methodsFigures = [
  "placebos",
  "all-areas",
  "pooled",
  "pretended-starts",
  "longer-pre-period",
  "simulation"
] as const;

export type MethodsFigure = (typeof methodsFigures)[number];

export type MethodsColumn =
  | "estimator"
  | "mean miss"
  | "effect"
  | "60 months"
  | "120 months"
  | "bias"
  | "false alarms"
  | "band coverage"
  | "detection of 1"
  | "detection of 2"
  | "placebo range"
  | "area range"
  | "year"
  | "all areas";

export interface FigureTexts {
  readonly title: string;
  /** How to read it. */
  readonly explanation: string;
}

/** Pictures, tables and lists of the pages about data, changes and the site. */
export interface DataPageTexts {
  readonly coverageTitle: string;
  readonly coverageExplanation: string;
  readonly columns: Readonly<Record<DataColumn, string>>;
  /** What tables of a kind hold. */
  readonly kinds: Readonly<Record<TableTopic, FigureTexts>>;
  readonly tables: (count: number) => string;
  /** With the number as readers see it. */
  readonly rowsOf: (count: string) => string;
  readonly causes: Readonly<Record<Revision["cause"], string>>;
  /** Above commands that fetch figures. */
  readonly examples: Readonly<Record<"file" | "area" | "changed" | "source" | "vintage", string>>;
  /** With and without an address for feedback. */
  readonly feedbackTo: string;
  readonly noFeedback: string;
}

export type DataColumn =
  | "address"
  | "columns"
  | "rows"
  | "size"
  | "measure"
  | "months"
  | "municipalities"
  | "published"
  | "retrieved"
  | "added"
  | "revised"
  | "input"
  | "checksum"
  | "confidential"
  | "cause"
  | "cells"
  | "largest";

/** The kinds of tables that readers can download, by the first part of their address. */
export const tableTopics = [
  "charts",
  "areas",
  "indicators",
  "municipalities",
  "observations",
  "revisions",
  "coverage",
  "comparisons",
  "control-regions",
  "placebos",
  "pooled",
  "area-list",
  "indicator-list",
  "measure-list",
  "column-list",
  "code-list"
] as const;

export type TableTopic = (typeof tableTopics)[number];

/** Parts of the front page beside its hero and its cards. */
export interface FrontPartsTexts {
  readonly togetherHeading: string;
  readonly togetherCan: string;
  readonly togetherCannot: string;
  readonly municipalitiesHeading: string;
  readonly municipalitiesIntro: string;
  readonly lettersLabel: string;
  readonly byRegion: string;
  readonly updatesHeading: string;
  readonly newestUpdate: (day: string) => string;
  /** When the source publishes. */
  readonly nextUpdate: string;
  /** That nobody knows the day on which the next figures come to the site. */
  readonly nextHere: string;
  /** Before the month to which indicators reach. */
  readonly reachesTo: string;
  readonly downloadsHeading: string;
  readonly downloadsIntro: string;
  /** To the page of all files. */
  readonly allFiles: string;
  readonly allMunicipalities: string;
  readonly allChanges: string;
}
