import type {Month} from "../months.ts";

/** What a table says of a cell: a number, null when it is confidential (`...`), undefined when nothing is said. */
export type PublishedCell = number | null | undefined;

/**
 * The cells of an area, one for each month: a plain list, or whatever finds a cell when it is asked for, so that a
 * table of forty million cells need not be copied from step to step.
 */
export interface CellColumn {
  /** The cell at the place of a month, counted from zero. */
  at(place: number): PublishedCell;
}

/** The cells of one measure: a column per area, in each column one cell per month. */
export interface MeasureCells {
  /** In order; months of which nothing is said may be missing. */
  readonly months: readonly Month[];
  readonly columns: ReadonlyMap<string, CellColumn>;
}

/** Cells by measure. */
export type CellTable = ReadonlyMap<string, MeasureCells>;

/** What a file of the source states, checked and sorted. */
export interface SourceTable {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** Day on which the source last changed the table, `2023-11-21`; null when the file does not say. */
  readonly updated: string | null;
  /** Municipalities and the whole country. */
  readonly cells: CellTable;
  /** Regions and people of no certain municipality, kept apart: they serve only to check sums. */
  readonly regions: CellTable;
  /** Codes that we do not keep, by their kind in the singular: `sub-region`. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
}
