import type {PlaceForms} from "../places/forms.ts";
import type {ExtremeFacts} from "./charts.ts";

/** What a picture of a view shows. */
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

/** What a picture of a gap with its band shows. */
export interface GapPictureFacts extends Omit<ViewFacts, "owner" | "beside"> {
  /** Pilot months in which the gap lies outside the grey band, and all that are seen. */
  readonly outside: number;
  readonly pilotMonths: number;
}

/** What the picture of all areas among the placebos shows. */
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

/** What the picture of the gaps of all areas shows. */
export interface AllAreasFacts {
  readonly areas: number;
  readonly above: number;
  readonly below: number;
  /** The band with its unit, without a sign; null when it is not known. */
  readonly band: string | null;
  readonly outside: number;
}

/** What the picture of the event study of all areas shows. */
export interface PooledFacts {
  readonly areas: number;
  readonly donors: number;
  readonly years: number;
  readonly before: number;
  /** How many intervals do not hold zero. */
  readonly offZero: number;
}

/** What the picture of all pilot areas beside the rest of mainland Finland shows. */
export interface TogetherFacts {
  readonly months: string;
  /** Last values with their unit. */
  readonly pilots: string;
  readonly rest: string;
  readonly inMonth: string;
}
