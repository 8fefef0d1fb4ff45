import type {PlaceForms} from "../places/forms.ts";
import type {ViewFacts} from "./pictures.ts";

/** A share in what stands beside a municipality. */
export interface Elsewhere {
  /** "in the Turku region" */
  readonly inside: string;
  readonly value: string;
}

/** What a picture of a municipality shows. */
export type MunicipalityPicture = Omit<ViewFacts, "owner">;

/** How high the figure of a municipality is. */
export interface StandingFacts {
  /** Title of the indicator, its first letter small. */
  readonly measured: string;
  readonly place: PlaceForms;
  /** "Vuonna 2024" or "Tammikuun 2025 lopussa", at the beginning of a sentence. */
  readonly when: string;
  /** With its unit. */
  readonly value: string;
  /** Whether it is the mean of a whole year. */
  readonly isMean: boolean;
}

/** What a strip of all municipalities shows; "when" stands within the sentence. */
export interface StandingPictureFacts extends Pick<StandingFacts, "measured" | "when"> {
  readonly count: number;
  /** The lowest and the highest figure, with their units. */
  readonly low: string;
  readonly high: string;
}
