import type {Comparison} from "../numbers.ts";
import type {PlaceForms} from "../places.ts";

/** What is said of a municipality's figures in one language. */
export interface MunicipalityWords {
  /** The mean of the twelve months that end with the month, with its unit. */
  readonly mean: (month: string, value: string) => string;
  readonly meanChange: Readonly<Record<Comparison, (amount: string) => string>>;
  /** Why there is neither a change nor a mean. */
  readonly neither: string;
  /** The same share elsewhere; where it is not known it is left out. */
  readonly elsewhere: (beside: Elsewhere | null, country: string | null) => string;
  readonly between: (low: string, high: string) => string;
  readonly provisional: string;
  /** Of counts, and of what is computed from counts. */
  readonly newerConfidential: Readonly<Record<"count" | "share", string>>;
  readonly newerNotShown: string;
  readonly nothing: (place: PlaceForms) => string;
  /** After a title. */
  readonly meanOfTwelve: string;
  /** Below a drawing of means. */
  readonly meansDrawn: string;
  readonly altText: (facts: MunicipalityPicture) => string;
  /** Over the months of a table in which means are drawn. */
  /** What stands beside every municipality, in running text. */
  readonly wholeCountry: string;
  readonly figureOfMonth: string;
  readonly tableHolds: (firstYear: string) => string;
  readonly yearMean: (year: string) => string;
  readonly noYearMean: string;
  readonly insideRest: (region: PlaceForms) => string;
  readonly insideMainland: string;
  readonly othersOfArea: (area: PlaceForms) => string;
  readonly othersOfRegion: (region: PlaceForms) => string;
  readonly besideArea: (area: PlaceForms) => string;
  readonly besideRegion: (name: string) => string;
  /** Beside what a municipality stands that is an area of its own, and one whose region has hardly others without a pilot. */
  readonly besideRest: Readonly<Record<"alone" | "lonely", string>>;
  /** The short text of a merger's mark. */
  readonly joins: (merged: PlaceForms) => string;
  readonly joinsLong: (merged: PlaceForms, since: string) => string;
}

export interface Elsewhere {
  /** "in the Turku region" */
  readonly inside: string;
  readonly value: string;
}

export interface MunicipalityPicture {
  readonly measured: string;
  readonly place: PlaceForms;
  readonly months: string;
  /** Names of the lines beside it, listed; empty when it stands alone. */
  readonly beside: string;
  readonly highest: {readonly value: string; readonly inMonth: string};
  readonly lowest: {readonly value: string; readonly inMonth: string};
}
