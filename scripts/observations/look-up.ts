import type {MeasureCells, PublishedCell} from "../../src/model/cells.ts";
import type {Month} from "../../src/model/months.ts";

/** Finds a cell of a measure; undefined where the table says nothing. */
export type LookUp = (area: string, month: Month) => PublishedCell;

/** Prepares a measure for finding cells by area and month. */
export function lookUpIn({months, columns}: MeasureCells): LookUp {
  const rows = new Map(months.map((month, row) => [month, row]));
  return (area, month) => columns.get(area)?.[rows.get(month) ?? -1];
}
