import type {CellTable} from "../../src/model/cells.ts";
import {monthRange, monthsFrom} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations.ts";
import {confirmedMonths, statementsOf} from "./confirmations.ts";
import type {Statement} from "./confirmations.ts";
import {markProvisional} from "./provisional.ts";
import type {Vintage} from "./vintage.ts";

/** Everything held at the newest vintage, or at the newest of a date: per cell the newest value wins. */
export function stateAt(vintages: readonly Vintage[], date?: string): ObservationState {
  const held = vintagesUpTo(vintages, date);
  return markProvisional(layVintages(held, ({cells}) => cells, statementsOf(held)));
}

/** The regions, and people of no certain municipality, held at the newest vintage, or at the newest of a date. */
export function regionsAt(vintages: readonly Vintage[], date?: string): ObservationState {
  const held = vintagesUpTo(vintages, date);
  // A manifest does not tell of regions: those of a measure without any change may not be there at all.
  const statements = statementsOf(held, ({regions}) => regions.keys());
  return layVintages(held, ({regions}) => regions, statements);
}

/** Columns that a newer vintage may still overwrite. */
type OpenColumns = Map<string, Map<string, (ObservationCell | null)[]>>;

function vintagesUpTo(vintages: readonly Vintage[], date?: string): readonly Vintage[] {
  const held = date === undefined ? vintages : vintages.filter(({manifest}) => manifest.date <= date);
  if (held.length > 0) return held;
  const first = vintages[0]?.manifest.date;
  throw new Error(
    first ? `date ${date}: expected ${first}, the first vintage, or later` : "expected at least one vintage"
  );
}

function layVintages(
  vintages: readonly Vintage[],
  pick: (vintage: Vintage) => CellTable,
  statements: readonly Statement[]
): ObservationState {
  const months = heldMonths(vintages.map(pick));
  const columns: OpenColumns = new Map();
  for (const vintage of vintages) lay(columns, months, pick(vintage), vintage.manifest.date);
  const confirmed = confirmedMonths(statements, months);
  return {vintage: vintages.at(-1)?.manifest.date ?? "", months, columns, confirmed};
}

function heldMonths(tables: readonly CellTable[]): Month[] {
  const stated = tables.flatMap((table) => [...table.values()].flatMap(({months}) => months)).sort();
  const [first, last] = [stated[0], stated.at(-1)];
  return first && last ? monthRange(first, last) : [];
}

function lay(columns: OpenColumns, months: readonly Month[], table: CellTable, vintage: string): void {
  const first = months[0];
  const cellOf = sharedCells(vintage);
  for (const [measure, cells] of table) {
    const rows = cells.months.map((month) => (first ? monthsFrom(first, month) : 0));
    const areas = entry(columns, measure, () => new Map<string, (ObservationCell | null)[]>());
    for (const [area, column] of cells.columns) {
      const open = entry(areas, area, () => Array.from(months, () => null));
      rows.forEach((row, i) => {
        const cell = column.at(i);
        if (cell !== undefined) open[row] = cellOf(cell);
      });
    }
  }
}

/** Cells of a vintage by their value: the same few thousand values come again and again, and need one object each. */
function sharedCells(vintage: string): (value: number | null) => ObservationCell {
  const made = new Map<number | null, ObservationCell>();
  return (value) => entry(made, value, () => ({value, status: value === null ? "suppressed" : "normal", vintage}));
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
