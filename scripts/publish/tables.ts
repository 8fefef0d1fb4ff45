import type {ColumnName} from "./columns.ts";

/** What a row holds: an id or a letter, a figure, or nothing shown. */
export type TableCell = string | number | null;

/** A published table before it becomes files. */
export interface Table {
  /** Address below the site's base without its ending: `/data/charts/espoo/unemployed`. */
  readonly path: string;
  readonly columns: readonly ColumnName[];
  /** Cells in the order of the columns; may be read once only. */
  readonly rows: Iterable<readonly TableCell[]>;
}
