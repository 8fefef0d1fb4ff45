import {entry} from "../../src/model/map-entry.ts";
import {monthRange, monthsFrom} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {CellTable} from "../../src/model/observations/cells.ts";
import type {
  CheckedState,
  ObservationCell,
  ObservationColumns,
  ObservationState
} from "../../src/model/observations/observations.ts";
import {confirmedCells, statementsOf} from "./confirmations.ts";
import type {Statement} from "./confirmations.ts";
import {markProvisional} from "./provisional.ts";
import type {Vintage} from "./vintages/vintage.ts";

/** Everything held at the newest vintage, or at the newest of a date: per cell the newest value wins. */
export function stateAt(vintages: readonly Vintage[], date?: string): ObservationState {
  const held = vintagesUpTo(vintages, date);
  return markProvisional(
    made(
      layVintages(held, ({cells}) => cells, statementsOf(held)),
      held
    )
  );
}

/** The regions, and people of no certain municipality, held at the newest vintage, or at the newest of a date. */
export function regionsAt(vintages: readonly Vintage[], date?: string): ObservationState {
  const held = vintagesUpTo(vintages, date);
  return made(
    layVintages(held, ({regions}) => regions, statementsOf(held)),
    held
  );
}

/**
 * The same as `stateAt` gives for checks of figures, but for what is provisional: each column is made when it is asked
 * for, so that a table need not be in memory as objects.
 */
export function checkedStateAt(vintages: readonly Vintage[]): CheckedState {
  return layVintages(vintages, ({cells}) => cells, statementsOf(vintages));
}

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
): CheckedState {
  const months = heldMonths(vintages.map(pick));
  const layers = vintages.map((vintage) => ({table: pick(vintage), cellOf: sharedCells(vintage.manifest.date)}));
  const measures = new Set(layers.flatMap(({table}) => [...table.keys()]));
  return {
    months,
    columns: new Map([...measures].map((measure) => [measure, layMeasure(layers, measure, months)])),
    confirmed: confirmedCells(statements, months)
  };
}

function made({columns, ...state}: CheckedState, vintages: readonly Vintage[]): ObservationState {
  return {
    ...state,
    vintage: vintages.at(-1)?.manifest.date ?? "",
    retrieved: new Map(vintages.map(({manifest}) => [manifest.date, manifest.retrieved])),
    columns: new Map(
      [...columns].map(([measure, of]) => [measure, new Map([...of.keys()].map((area) => [area, of.get(area) ?? []]))])
    )
  };
}

function heldMonths(tables: readonly CellTable[]): Month[] {
  const stated = tables.flatMap((table) => [...table.values()].flatMap(({months}) => months)).sort();
  const [first, last] = [stated[0], stated.at(-1)];
  return first && last ? monthRange(first, last) : [];
}

/** A vintage that newer ones may overwrite. */
interface Layer {
  readonly table: CellTable;
  readonly cellOf: (value: number | null) => ObservationCell;
}

function layMeasure(layers: readonly Layer[], measure: string, months: readonly Month[]): ObservationColumns {
  const first = months[0];
  const stated = layers.flatMap(({table, cellOf}) => {
    const cells = table.get(measure);
    if (!cells) return [];
    return {cellOf, columns: cells.columns, rows: cells.months.map((month) => (first ? monthsFrom(first, month) : 0))};
  });
  const areas = new Set(stated.flatMap(({columns}) => [...columns.keys()]));
  return {
    keys: () => areas.keys(),
    get(area) {
      if (!areas.has(area)) return undefined;
      const open: (ObservationCell | null)[] = Array.from(months, () => null);
      for (const {cellOf, columns, rows} of stated) {
        const column = columns.get(area);
        rows.forEach((row, i) => {
          const cell = column?.at(i);
          if (cell !== undefined) open[row] = cellOf(cell);
        });
      }
      return open;
    }
  };
}

/** Cells of a vintage by their value: the same few thousand values come again and again, and need one object each. */
function sharedCells(vintage: string): (value: number | null) => ObservationCell {
  const made = new Map<number | null, ObservationCell>();
  return (value) => entry(made, value, () => ({value, status: value === null ? "suppressed" : "normal", vintage}));
}
