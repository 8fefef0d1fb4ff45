import type {CellColumn, CellTable, MeasureCells, PublishedCell} from "../../src/model/observations/cells.ts";
import {layOver} from "./checks/look-up.ts";
import {compareAreas} from "./vintages/cells-csv.ts";

/** How many cells of a measure are new, and how many an earlier vintage gives differently. */
export interface ChangeCount {
  readonly added: number;
  readonly revised: number;
}

/** What a table says that was not held before. */
export interface Changes {
  /** Months, areas and measures without any change are left out. */
  readonly cells: CellTable;
  /** By measure, for measures with changes. */
  readonly counts: ReadonlyMap<string, ChangeCount>;
}

/**
 * Compares a table with what is held; a cell that the table does not give is no change. Nothing is copied: whether a
 * cell has changed is worked out once to count it, and again when it is asked for.
 *
 * @param held oldest first
 */
export function findChanges(table: CellTable, held: readonly CellTable[]): Changes {
  const cells = new Map<string, MeasureCells>();
  const counts = new Map<string, ChangeCount>();
  for (const [measure, stated] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const newestFirst = held.flatMap((vintage) => vintage.get(measure) ?? []).reverse();
    const {changed, count} = compareMeasure(stated, newestFirst);
    if (count.added + count.revised === 0) continue;
    cells.set(measure, changed);
    counts.set(measure, count);
  }
  return {cells, counts};
}

function compareMeasure(
  stated: MeasureCells,
  newestFirst: readonly MeasureCells[]
): {changed: MeasureCells; count: ChangeCount} {
  const heldIn = layOver(newestFirst, stated.months);
  const count = {added: 0, revised: 0};
  const columns = new Map<string, CellColumn>();
  const isChanged = new Uint8Array(stated.months.length);
  for (const [area, column] of stated.columns) {
    const before = heldIn(area);
    stated.months.forEach((_, t) => {
      const kind = changeOf(column.at(t), before.at(t));
      if (kind === null) return;
      count[kind]++;
      isChanged[t] = 1;
      if (!columns.has(area)) columns.set(area, changedOnly(column, before));
    });
  }
  return {changed: compact(stated, columns, isChanged), count};
}

function changeOf(cell: PublishedCell, before: PublishedCell): keyof ChangeCount | null {
  if (cell === undefined || cell === before) return null;
  return before === undefined ? "added" : "revised";
}

function changedOnly(column: CellColumn, before: CellColumn): CellColumn {
  return {
    at(place) {
      const cell = column.at(place);
      return changeOf(cell, before.at(place)) === null ? undefined : cell;
    }
  };
}

function compact({months}: MeasureCells, columns: MeasureCells["columns"], isChanged: Uint8Array): MeasureCells {
  const kept = months.filter((_, t) => isChanged[t] === 1);
  const columnOf = layOver([{months, columns}], kept);
  const areas = [...columns.keys()].sort(compareAreas);
  return {months: kept, columns: new Map(areas.map((area) => [area, columnOf(area)]))};
}
