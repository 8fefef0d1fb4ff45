import type {Month} from "../months.ts";
import type {Revision} from "../releases/vintages.ts";
import type {ColumnKey} from "../tables.ts";
import type {ChartModel} from "./pages.ts";

/** What the front page adds to what all pages share: `data/published/front.json`. */
export interface FrontModel {
  /** The headline indicator of all pilot areas together, as the area, beside the rest of the mainland and the country. */
  readonly together: Pick<ChartModel, "lines" | "summary" | "breaks" | "revised" | "files">;
}

/** Published tables of one kind, which have the same columns. */
export interface TableKind {
  /** The folder, or the name of a table that stands alone: `charts`, `observations`. */
  readonly topic: string;
  readonly columns: readonly TableColumn[];
  /** How many tables of this kind there are. */
  readonly tables: number;
  /** Rows of all of them. */
  readonly rows: number;
  /** In all of their files. */
  readonly bytes: number;
}

/** A column by its name in files and by what it means. */
export interface TableColumn {
  readonly name: string;
  readonly meaning: ColumnKey;
}

/** In which months the source gives a measure by municipality. */
export interface MeasureCoverage {
  /** Code of the source: `TYOTTOMATLOPUSSA`. */
  readonly measure: string;
  readonly first: Month;
  readonly last: Month;
  /** From the first month to the last: for how many municipalities there is a figure, and for how many a confidential one. */
  readonly known: readonly number[];
  readonly confidential: readonly number[];
  /** Dates of the vintages that the cells come from, oldest first. */
  readonly vintages: readonly string[];
}

/** What one vintage changed in one measure that was known before, for one reason. */
export interface RevisionSummary {
  readonly vintage: string;
  readonly measure: string;
  readonly cause: Revision["cause"];
  readonly cells: number;
  readonly first: Month;
  readonly last: Month;
  /** The cell that changed most, of those whose old and new value are both known. */
  readonly largest: Revision | null;
}

/** What the pages on data and changes show: `data/published/data.json`. */
export interface DataModel {
  readonly kinds: readonly TableKind[];
  /** How many municipalities the division has. */
  readonly municipalities: number;
  readonly coverage: readonly MeasureCoverage[];
  /** Oldest vintage first. */
  readonly revisions: readonly RevisionSummary[];
}
