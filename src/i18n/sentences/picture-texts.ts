import type {ViewId} from "../dictionary/view-texts.ts";
import type {PlaceForms} from "../places.ts";

/** Titles and alternative texts of one language for pictures of comparisons. */
export interface PictureTexts {
  /** Ends the texts of pictures that stand above a table. */
  readonly inTable: string;
  /** In titles after what is measured: where, and how it is seen. */
  readonly titlePlace: Readonly<Record<ViewId, (place: PlaceForms) => string>>;
  /** Of all views but the gap; its extremes are those of the area's own line or bars. */
  readonly view: Readonly<Record<Exclude<ViewId, "gap">, (facts: ViewFacts) => string>>;
  readonly gap: (facts: GapPictureFacts) => string;
  readonly placebos: (facts: PlaceboFacts) => string;
  readonly allAreas: (facts: AllAreasFacts) => string;
  readonly pooled: (facts: PooledFacts) => string;
  readonly together: (facts: TogetherFacts) => string;
  readonly coverage: (measures: number, months: string) => string;
}

export interface ViewFacts {
  /** "The area's" */
  readonly owner: string;
  /** Title of the indicator, its first letter small. */
  readonly measured: string;
  readonly place: PlaceForms;
  /** From the first month to the last. */
  readonly months: string;
  /** Names of what is drawn beside the area, listed; empty when it stands alone. */
  readonly beside: string;
  readonly highest: ExtremeFacts;
  readonly lowest: ExtremeFacts;
}

export interface ExtremeFacts {
  readonly value: string;
  readonly inMonth: string;
}

export interface GapPictureFacts extends Omit<ViewFacts, "owner" | "beside"> {
  /** Pilot months in which the gap lies outside the grey band, and all that are seen. */
  readonly outside: number;
  readonly pilotMonths: number;
}

export interface PlaceboFacts {
  readonly areas: number;
  readonly placebos: number;
  readonly months: string;
  /** The usual variation with its unit, without a sign. */
  readonly band: string;
  /** How many lie farther from zero than that, on average over the pilot. */
  readonly areasOutside: number;
  readonly placebosOutside: number;
}

export interface AllAreasFacts {
  readonly areas: number;
  readonly above: number;
  readonly below: number;
  /** The band with its unit, without a sign; null when it is not known. */
  readonly band: string | null;
  readonly outside: number;
}

export interface PooledFacts {
  readonly areas: number;
  readonly donors: number;
  readonly years: number;
  readonly before: number;
  /** How many intervals do not hold zero. */
  readonly offZero: number;
}

export interface TogetherFacts {
  readonly months: string;
  /** Last values with their unit. */
  readonly pilots: string;
  readonly rest: string;
  readonly inMonth: string;
}
