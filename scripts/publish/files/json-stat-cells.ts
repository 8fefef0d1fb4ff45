import type {Column} from "../tables/column.ts";
import type {TableCell} from "../tables/tables.ts";

/** A dimension of a cube, with its categories in order. */
export interface Axis {
  readonly id: string;
  readonly ids: readonly string[];
}

/** The figures of a cube and the letters of their status, one each per cell; the last dimension varies fastest. */
export interface CubeCells {
  readonly value: readonly (number | null)[];
  /** By the place of the figure. */
  readonly status: Readonly<Record<number, string>>;
}

/** Puts the figures of a table at their places in a cube whose first dimension are the columns of figures. */
export function cubeCells(
  columns: readonly Column[],
  figures: readonly Column[],
  keys: readonly Axis[],
  rows: readonly (readonly TableCell[])[]
): CubeCells {
  const placeOf = placeIn(columns, keys);
  const block = keys.reduce((product, {ids}) => product * ids.length, 1);
  const value = Array<number | null>(block * figures.length).fill(null);
  const status: Record<number, string> = {};
  const sources = figures.map((figure) => ({
    valueAt: columns.indexOf(figure),
    statusAt: columns.findIndex(({name}) => name === statusName(figure))
  }));
  for (const row of rows) {
    const place = placeOf(row);
    for (const [f, {valueAt, statusAt}] of sources.entries()) {
      const [figure, letter] = [row[valueAt], row[statusAt]];
      if (typeof figure === "number") value[f * block + place] = figure;
      if (typeof letter === "string") status[f * block + place] = letter;
    }
  }
  return {value, status};
}

/** `status` is about `value`, `rest_status` about `rest`. */
function statusName({name}: Column): string {
  return name === "value" ? "status" : `${name}_status`;
}

function placeIn(columns: readonly Column[], keys: readonly Axis[]): (row: readonly TableCell[]) => number {
  const axes = keys.map(({id, ids}) => ({
    at: columns.findIndex(({name}) => name === id),
    size: ids.length,
    places: new Map<TableCell | undefined, number>(ids.map((category, i) => [category, i]))
  }));
  return (row) => axes.reduce((sum, {at, size, places}) => sum * size + (places.get(row[at]) ?? 0), 0);
}
