import type {Localized} from "../../model/languages.ts";

/** What has a name: a pilot area by its id, a municipality or a region by its code in the source. */
export interface Place {
  readonly id: string;
  readonly name: Localized;
}

/** A name as running text needs it. */
export interface PlaceForms {
  /** As the subject of a sentence: "Espoo", "the Turku region". */
  readonly name: string;
  /** "Espoon", "Esbos", "Espoo's". */
  readonly genitive: string;
  /** "Espoossa", "i Esbo", "in Espoo". */
  readonly inside: string;
  /** "Espoosta", "från Esbo", "from Espoo". */
  readonly from: string;
  /** "Espooseen", "till Esbo", "to Espoo". */
  readonly to: string;
}
