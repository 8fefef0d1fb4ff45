import type {Month} from "../../../src/model/months.ts";
import type {CellColumn, MeasureCells, PublishedCell} from "../../../src/model/observations/cells.ts";

/** Finds a cell of a measure; undefined where the table says nothing. */
export type LookUp = (area: string, month: Month) => PublishedCell;

/** Prepares a measure for finding cells by area and month. */
export function lookUpIn({months, columns}: MeasureCells): LookUp {
  const rows = new Map(months.map((month, row) => [month, row]));
  return (area, month) => {
    const row = rows.get(month);
    return row === undefined ? undefined : columns.get(area)?.at(row);
  };
}

/**
 * Lays tables of one measure over one another and finds the columns of the whole: each cell is that of the first table
 * that says something of it.
 *
 * @param months of the columns, in order, whichever the tables have
 */
export function layOver(tables: readonly MeasureCells[], months: readonly Month[]): (area: string) => CellColumn {
  const rows = tables.map((table) => rowsOf(months, table.months));
  return (area) => {
    const columns = tables.map((table) => table.columns.get(area));
    return {
      at(place) {
        for (let i = 0; i < columns.length; i++) {
          const row = rows[i]?.[place] ?? -1;
          const cell = row < 0 ? undefined : columns[i]?.at(row);
          if (cell !== undefined) return cell;
        }
        return undefined;
      }
    };
  };
}

/** Where each month stands among those that a table states, both in order; -1 where it does not. */
function rowsOf(months: readonly Month[], stated: readonly Month[]): Int32Array {
  const rows = new Int32Array(months.length);
  let row = 0;
  months.forEach((month, t) => {
    while ((stated[row] ?? month) < month) row++;
    rows[t] = stated[row] === month ? row : -1;
  });
  return rows;
}
