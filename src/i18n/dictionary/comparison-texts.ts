import type {ComparisonFlag, MethodId} from "../../model/comparisons/comparison-results.ts";
import type {ComparisonRefusal} from "../../model/comparisons/comparisons.ts";

/** An area beside its controls: headings, tables and what must be said of them. */
export interface ComparisonTexts {
  readonly heading: string;
  readonly intro: string;
  /** Above the latest headline share of an area. */
  readonly levelHeading: string;
  /** Above the lines of the area and of the municipalities without a pilot. */
  readonly besideHeading: string;
  /** Above the sentence that says whether an area moved more than areas without a pilot do. */
  readonly findingHeading: string;
  /** To the parts of the page that explain the sentence. */
  readonly findingLink: string;
  /** Beside the mean gap, a number with its sign; with the observed months of the pilots. */
  readonly estimateLabel: (months: string) => string;
  /** Beside the band, a number after ±. */
  readonly bandLabel: string;
  /** What lies on either side of zero in a picture of one gap. */
  readonly lower: string;
  readonly higher: string;
  /** What the grey band of a picture is. */
  readonly bandExplanation: string;
  /** At the end of the line of a gap and above its figures. */
  readonly gapName: string;
  /** In the grey band of a picture. */
  readonly bandName: string;
  /** Above the reasons why a gap is not what the pilot brought about. */
  readonly notEffectHeading: string;
  readonly notEffect: readonly string[];
  /** How large an effect on the headline share would have to be to be seen in one area. */
  readonly notEffectPower: string;
  readonly methodsHeading: string;
  readonly methodsIntro: string;
  readonly methods: Readonly<Record<MethodId, MethodTexts>>;
  /** Above the numbers for the whole pilot, months with estimated figures included. */
  readonly wholePilot: (months: string) => string;
  /** Below them: from when on there are no counts. */
  readonly wholePilotNote: (months: string) => string;
  /** Beside a number that rests on so many estimated months. */
  readonly estimatedMonths: (count: number) => string;
  /** To what the methods and columns are. */
  readonly methodsExplained: string;
  /** What a p-value is, for readers who know no statistics. */
  readonly pExplanation: string;
  /** What stands in brackets after it. */
  readonly pAdjustedNote: string;
  /** With the months of the base period as readers see them. */
  readonly bases: Readonly<Record<BaseId, (months: string) => string>>;
  readonly columns: Readonly<Record<ComparisonColumn, string>>;
  /** Printed when some of the numbers lie above zero and others below. */
  readonly methodsDisagree: string;
  /** Printed when they do not. */
  readonly methodsAgree: string;
  readonly flags: Readonly<Record<ComparisonFlag, string>>;
  readonly notEstimatedHeading: string;
  readonly refusals: Readonly<Record<ComparisonRefusal, RefusalTexts>>;
  readonly weights: WeightsTexts;
  readonly region: RegionTexts;
  readonly similar: SimilarTexts;
}

/** The base periods of the difference in differences: the year before COVID-19 and the year before the pilots. */
export type BaseId = "before covid" | "covid year";

/** What the tables of comparisons have columns for. */
export type ComparisonColumn = "area" | "control" | "effect" | "p" | "p adjusted" | "band" | "remark";

export interface MethodTexts {
  /** In tables. */
  readonly name: string;
  /** How it compares, in a sentence for readers who know no statistics. */
  readonly explanation: string;
}

export interface RefusalTexts {
  /** In a table cell. */
  readonly word: string;
  readonly explanation: string;
}

export interface WeightsTexts {
  readonly heading: string;
  /** That it is a weighted mix, not a twin. */
  readonly intro: string;
  /** The municipalities with too little weight for a row of their own; both numbers as readers see them. */
  readonly others: (count: number, share: string) => string;
}

export interface RegionTexts {
  readonly heading: string;
  /** Above the names of the municipalities; with the name of the region and how many they are. */
  readonly intro: (region: string, count: number) => string;
}

export interface SimilarTexts {
  readonly heading: string;
  readonly intro: string;
  readonly distance: string;
  /** Opens the list that says how each municipality differs from the area. */
  readonly differences: string;
}
