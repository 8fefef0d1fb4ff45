import type {IndicatorId} from "../../model/indicators.ts";
import type {Comparison} from "../numbers.ts";
import type {PlaceForms} from "../places.ts";
import type {EstimateKind} from "../../model/series.ts";
import type {Whose} from "./whose-figure.ts";

/** The sentences of one language; each is whole, so that each language can order its words as it does. */
export interface SentenceTexts {
  /** The last value of an area. */
  readonly level: Readonly<Record<IndicatorId, (facts: LevelFacts) => string>>;
  /** How the last value lies to that of a year before; `amount` is the size of the difference with its unit. */
  readonly change: (indicator: IndicatorId, comparison: Comparison, amount: string) => string;
  /** How the municipalities without a pilot lie; `comparison` is the area's to theirs. */
  readonly gap: (indicator: IndicatorId, comparison: Comparison, facts: GapFacts) => string;
  /** "the area's", at the start of a sentence. */
  readonly owner: Readonly<Record<Whose, string>>;
  /** Which of the figures named are estimates, and of what kind; `owner` is that of the first figure. */
  readonly estimate: Readonly<Record<EstimatedFigure, Readonly<Record<EstimateKind, (owner: string) => string>>>>;
  /** The limits between which an estimate lies. */
  readonly bounds: (owner: string, low: string, high: string) => string;
  readonly provisional: (owner: string) => string;
  /** The series breaks within the last year. */
  readonly break: (inMonth: string) => string;
  /** Of a month after the pilots, whose areas no longer existed then. */
  readonly afterPilots: Readonly<Record<Whose, string>>;
  /** The series ends before the pilots do; the month with its year. */
  readonly endsEarly: (month: string) => string;
  /** Newer months exist, but the area's values are not shown. */
  readonly newerWithheld: string;
  readonly nothingShown: (place: PlaceForms) => string;
  /** Which vintage limits a series that ends before the pilots do. */
  readonly endsWithVintage: (day: string) => string;
  /** From when on published shares carry the series. */
  readonly publishedSharesSince: (lastCounted: string, since: string) => string;
  /** In titles after what is measured. */
  readonly titleOfBoth: (area: string) => string;
  readonly altText: (facts: PictureFacts) => string;
  readonly card: (facts: CardFacts) => string;
  readonly notShown: string;
  /** Before a difference that readers cannot get by subtracting the rounded figures. */
  readonly about: (amount: string) => string;
}

/** Which of the figures of a sentence. */
export type EstimatedFigure = "area" | "rest" | "both";

export interface LevelFacts {
  readonly place: PlaceForms;
  /** "maaliskuun 2021 lopussa" */
  readonly monthEnd: string;
  /** "maaliskuussa 2021" */
  readonly inMonth: string;
  /** The value as readers see it, without its unit. */
  readonly value: string;
}

export interface GapFacts {
  readonly place: PlaceForms;
  readonly rest: string;
  readonly amount: string;
}

export interface PictureFacts {
  /** "The area's" */
  readonly owner: string;
  /** Title of the indicator, its first letter small. */
  readonly measured: string;
  readonly place: PlaceForms;
  readonly first: string;
  readonly last: string;
  /** Whether the municipalities without a pilot are drawn beside the area. */
  readonly besideRest: boolean;
  readonly highest: Extreme;
  readonly lowest: Extreme;
}

export interface Extreme {
  /** With its unit. */
  readonly value: string;
  readonly inMonth: string;
}

export interface CardFacts {
  /** Called after the pilots where it is. */
  readonly month: string;
  readonly value: string;
  /** " (estimate)" and the like; empty for an ordinary figure. */
  readonly mark: string;
  /** Null when the municipalities without a pilot have no value. */
  readonly rest: string | null;
}
