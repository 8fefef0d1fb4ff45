import type {PlaceForms} from "../places/forms.ts";
import type {ExtremeFacts} from "./charts.ts";

/** A share in what stands beside a municipality. */
export interface Elsewhere {
  /** "in the Turku region" */
  readonly inside: string;
  readonly value: string;
}

/** What a picture of a municipality shows. */
export interface MunicipalityPicture {
  readonly measured: string;
  readonly place: PlaceForms;
  readonly months: string;
  /** Names of the lines beside it, listed; empty when it stands alone. */
  readonly beside: string;
  readonly highest: ExtremeFacts;
  readonly lowest: ExtremeFacts;
}
