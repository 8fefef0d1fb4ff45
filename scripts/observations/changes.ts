import type {CellTable, MeasureCells, PublishedCell} from "../../src/model/cells.ts";
import {monthsFrom} from "../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations.ts";
import {compareAreas} from "./cells-csv.ts";

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

/** Compares a table with what is held; a cell that the table does not give is no change. */
export function findChanges(table: CellTable, held: ObservationState | null): Changes {
  const cells = new Map<string, MeasureCells>();
  const counts = new Map<string, ChangeCount>();
  for (const [measure, stated] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const {changed, count} = compareMeasure(stated, held, measure);
    if (count.added + count.revised === 0) continue;
    cells.set(measure, changed);
    counts.set(measure, count);
  }
  return {cells, counts};
}

function compareMeasure(
  stated: MeasureCells,
  held: ObservationState | null,
  measure: string
): {changed: MeasureCells; count: ChangeCount} {
  const first = held?.months[0];
  const rows = stated.months.map((month) => (first ? monthsFrom(first, month) : -1));
  const count = {added: 0, revised: 0};
  const columns = new Map<string, PublishedCell[]>();
  for (const [area, column] of stated.columns) {
    const before = held?.columns.get(measure)?.get(area);
    columns.set(
      area,
      column.map((cell, i) => {
        const kind = changeOf(cell, before?.[rows[i] ?? -1]);
        if (kind === null) return undefined;
        count[kind]++;
        return cell;
      })
    );
  }
  return {changed: compact(stated.months, columns), count};
}

function changeOf(cell: PublishedCell, before: ObservationCell | null | undefined): keyof ChangeCount | null {
  if (cell === undefined) return null;
  if (!before) return "added";
  return before.value === cell ? null : "revised";
}

function compact(months: MeasureCells["months"], columns: MeasureCells["columns"]): MeasureCells {
  const kept = [...columns].filter(([, column]) => column.some((cell) => cell !== undefined));
  const rows = months.flatMap((_, t) => (kept.some(([, column]) => column[t] !== undefined) ? [t] : []));
  return {
    months: months.filter((_, t) => rows.includes(t)),
    columns: new Map(
      kept.sort(([a], [b]) => compareAreas(a, b)).map(([area, column]) => [area, rows.map((t) => column[t])])
    )
  };
}
