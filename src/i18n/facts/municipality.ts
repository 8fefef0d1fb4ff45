import type {ViewFacts} from "./pictures.ts";

/** A share in what stands beside a municipality. */
export interface Elsewhere {
  /** "in the Turku region" */
  readonly inside: string;
  readonly value: string;
}

/** What a picture of a municipality shows. */
export type MunicipalityPicture = Omit<ViewFacts, "owner">;
