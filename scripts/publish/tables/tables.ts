import type {TableTopic} from "../../../src/model/tables.ts";

/** What a row holds: an id or a letter, a figure, or nothing shown. */
export type TableCell = string | number | null;

/** A published table before it becomes files. */
export interface Table {
  /** Address below the site's base without its ending: `/data/charts/espoo/unemployed`. */
  readonly path: string;
  /** What it is a table of; its columns are those of the description. */
  readonly topic: TableTopic;
  /** Cells in the order of the columns; long tables make them anew each time they are read. */
  readonly rows: Iterable<readonly TableCell[]>;
}
