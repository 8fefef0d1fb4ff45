import type {SimilarityFeature} from "../../model/comparisons/comparisons.ts";
import type {IndicatorId} from "../../model/indicators.ts";
import type {PlaceForms} from "../places.ts";

/** The sentences of one language about an area beside its controls; each is whole, and none speaks of a cause. */
export interface ComparisonSentenceTexts {
  /** How the area lay to its weighted comparison after the start. */
  readonly finding: (facts: FindingFacts) => string;
  /** Whether the unemployed share moved in an unusual way, in one sentence; `amount` is the size of the gap with its unit. */
  readonly verdict: Readonly<Record<Rarity, (amount: string, side: Side) => string>>;
  /** What the finding does and does not show. */
  readonly rarity: Readonly<Record<Rarity, string>>;
  /** How the comparison missed before anything had started; `amount` is a difference with its unit. */
  readonly unreliable: Readonly<Record<Miss, (amount: string, starts: number) => string>>;
  /** There is no finding, before the reason. */
  readonly notCompared: string;
  /** How many of so many municipalities without a pilot show as large a gap. */
  readonly placebos: (larger: number, all: number) => string;
  /** That the comparison missed on the same side at all pretended starts, in March of each year from the first to the last. */
  readonly erredAlike: (first: string, last: string, starts: number) => string;
  /** The usual variation, and how the gap lies to it. */
  readonly band: (amount: string, place: BandPlace) => string;
  /** The months over which the finding is a mean. */
  readonly period: (months: string) => string;
  /** How often the gap lay inside the band, and what it was in the last pilot year seen. */
  readonly course: (facts: CourseFacts) => string;
  /** The same difference from both base periods. */
  readonly bases: (facts: BasesFacts) => string;
  readonly similarity: SimilarityWords;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

/** How unusual a finding is: p over 0.10; the same adjusted for all areas; neither; or nothing to be unusual. */
export type Rarity = "usual" | "unusual alone" | "unusual among all" | "no gap";

/** On which side of its comparison an area lies. */
export type Side = Exclude<Direction, "same">;

/** Well within the usual variation, only just, or beyond it. */
export type BandPlace = "inside" | "edge" | "outside";

/** By as much as the gap now; always in the same direction; or by much. */
export type Miss = "as much" | "same direction" | "much";

/** How two figures lie to each other after rounding. */
export type Direction = "higher" | "lower" | "same";

export interface FindingFacts {
  readonly place: PlaceForms;
  readonly indicator: IndicatorId;
  readonly direction: Direction;
  /** The size of the gap with its unit. */
  readonly amount: string;
}

export interface CourseFacts {
  readonly inside: number;
  readonly months: number;
  readonly year: number;
  /** How many of its months are seen where that is a part of them; null for a whole year. */
  readonly part: number | null;
  /** "3/2023–10/2023" */
  readonly yearMonths: string;
  /** With its sign and unit. */
  readonly yearGap: string;
}

export interface BasesFacts {
  /** Name of what the area is compared with, as in the dictionary. */
  readonly control: string;
  /** Names of the base periods with their months. */
  readonly beforeCovid: string;
  readonly covidYear: string;
  /** With their signs and unit. */
  readonly fromBeforeCovid: string;
  readonly fromCovidYear: string;
  readonly signs: Signs;
}

/** Whether two differences have one sign, or are even shown alike; a difference that rounds to nothing has no sign. */
export type Signs = "equal" | "alike" | "opposite" | "none";

/** How far a municipality lies from an area in one feature. */
export type Degree = "same" | "slightly" | "plainly" | "clearly";

export interface SimilarityWords {
  /** The share in both periods, when the same holds of both. */
  readonly share: (direction: "higher" | "lower", degree: Degree) => string;
  readonly feature: Readonly<
    Record<Exclude<SimilarityFeature, "change">, (direction: "higher" | "lower", degree: Degree) => string>
  >;
  readonly change: Readonly<Record<ChangeRelation, (degree: Degree) => string>>;
}

/** How the share of a municipality changed beside that of the area. */
export type ChangeRelation =
  "fell faster" | "fell slower" | "rose faster" | "rose slower" | "rose, area fell" | "fell, area rose";
