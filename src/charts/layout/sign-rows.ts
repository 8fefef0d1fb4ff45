import {signSize} from "./break-signs.ts";
import {eventWords} from "./event-words.ts";
import type {EventWords, WordRoom} from "./event-words.ts";
import type {NumberedMonth} from "./line-content.ts";
import type {LineLayout} from "./line-layout.ts";

/** The rows above the lines in which signs stand, the lowest is 0. */
export interface SignRows {
  readonly eventRows: readonly number[];
  readonly breakRows: readonly number[];
  /** Of each event; null where there is no room for its words. */
  readonly eventNames: readonly (string | null)[];
}

/**
 * Numbers of events and signs of breaks share the rows above the lines; above them stand the numbers that have their words
 * beside them.
 *
 * @param across from a part of the lines to a place in pixels
 */
export function signRows(
  events: readonly NumberedMonth[],
  {x, breaks}: LineLayout,
  across: (part: number) => number,
  room: Omit<WordRoom, "places">
): SignRows {
  const places = events.map(({month}) => across(x(month)));
  const words = eventWords(events, {...room, places});
  const bare = [...places.filter((_, i) => !words[i]), ...breaks.map(across)];
  const order = [...bare.keys()].sort((a, b) => (bare[a] ?? 0) - (bare[b] ?? 0));
  const inOrder = rowsOfNumbers(
    order.map((i) => bare[i] ?? 0),
    signSize
  );
  const rows = bare.map((_, i) => inOrder[order.indexOf(i)] ?? 0);
  const named = Math.max(-1, ...rows) + 1;
  const rest = rows.values();
  const rowOf = (word: EventWords | null): number => (word ? named + word.row : (rest.next().value ?? 0));
  return {
    eventRows: words.map(rowOf),
    breakRows: rows.slice(bare.length - breaks.length),
    eventNames: words.map((word) => word?.text ?? null)
  };
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
