import {signSize} from "./break-signs.ts";
import type {NumberedMonth} from "./line-content.ts";
import type {LineLayout} from "./line-layout.ts";

/** The rows above the lines in which signs stand, the lowest is 0. */
export interface SignRows {
  readonly eventRows: readonly number[];
  readonly breakRows: readonly number[];
}

/** Numbers of events and signs of breaks share the rows above the lines; `width` is that of the lines, in pixels. */
export function signRows(events: readonly NumberedMonth[], {x, breaks}: LineLayout, width: number): SignRows {
  const places = [...events.map(({month}) => x(month)), ...breaks].map((part) => part * width);
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const inOrder = rowsOfNumbers(
    order.map((i) => places[i] ?? 0),
    signSize
  );
  const rows = places.map((_, i) => inOrder[order.indexOf(i)] ?? 0);
  return {eventRows: rows.slice(0, events.length), breakRows: rows.slice(events.length)};
}

/** Gives each number the first row in which it stays clear of its neighbours; positions are in pixels, in order. */
export function rowsOfNumbers(positions: readonly number[], spacing: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= spacing);
    const row = free === -1 ? ends.length : free;
    ends[row] = position;
    return row;
  });
}
