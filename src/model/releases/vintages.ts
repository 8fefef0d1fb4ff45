import type {Month} from "../months.ts";

/** What one import brought: kept beside its cells as `vintage.json`. */
export interface VintageManifest {
  /** Day of the publication, `2023-11-21`; also the name of the folder. */
  readonly date: string;
  readonly table: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  /** The query sent to the source; null when the file came by hand. */
  readonly query: unknown;
  /** Day on which the input was taken into the project. */
  readonly retrieved: string;
  readonly input: {readonly file: string; readonly sha256: string};
  readonly coverage: VintageCoverage;
  /** How many cells the folder holds: new ones, and ones that an earlier vintage gives differently. */
  readonly cells: {readonly added: number; readonly revised: number};
}

/** What the input stated, whether changed or not. */
export interface VintageCoverage {
  readonly measures: readonly string[];
  readonly first: Month;
  readonly last: Month;
  /** How many municipalities the division of the input has. */
  readonly municipalities: number;
}

/** A cell that two vintages give differently. */
export interface Revision {
  readonly measure: string;
  readonly area: string;
  readonly month: Month;
  /** Date of the vintage that brought the new value. */
  readonly vintage: string;
  /** Null when the cell was or became confidential. */
  readonly oldValue: number | null;
  readonly newValue: number | null;
  /** `borders` when the municipality had grown by a merger in between. */
  readonly cause: "revised" | "borders";
}
