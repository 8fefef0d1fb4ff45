import {signSize} from "./break-signs.ts";
import type {NumberedMonth} from "./line-content.ts";

/** Words beside the number of an event, in a row of their own. */
export interface EventWords {
  readonly text: string;
  /** Counted from the lowest row of words. */
  readonly row: number;
}

/** The room for words above the lines, in pixels. */
export interface WordRoom {
  /** Where each event lies. */
  readonly places: readonly number[];
  readonly right: number;
  readonly rows: number;
  readonly measure: (text: string) => number;
}

/** From the middle of a number to the words beside it, in pixels. */
export const wordGap = signSize / 2 + 3;

/**
 * Gives events their words where there is room to the right of their numbers: those that matter most first, then in their
 * order. An earlier event stands higher than a later one that its words pass over, so that no words lie across the line of
 * another.
 */
export function eventWords(events: readonly NumberedMonth[], room: WordRoom): (EventWords | null)[] {
  const inOrder = [...events.keys()].sort((a, b) => Number(events[b]?.isKey ?? 0) - Number(events[a]?.isKey ?? 0));
  const chosen = inOrder.reduce<readonly number[]>((others, i) => {
    if (!fits(events[i], room.places[i] ?? 0, room)) return others;
    const all = [...others, i];
    return Math.max(...rowsOf(all, events, room).values()) < room.rows ? all : others;
  }, []);
  const rows = rowsOf(chosen, events, room);
  return events.map(({name = ""}, i) => {
    const row = rows.get(i);
    return row === undefined ? null : {text: name, row};
  });
}

function fits(event: NumberedMonth | undefined, place: number, room: WordRoom): boolean {
  return Boolean(event?.name) && endOf(event, place, room) <= room.right;
}

/** From the last event to the first: each one above those that its words pass over. */
function rowsOf(chosen: readonly number[], events: readonly NumberedMonth[], room: WordRoom): Map<number, number> {
  const rows = new Map<number, number>();
  const place = (i: number): number => room.places[i] ?? 0;
  for (const i of [...chosen].sort((a, b) => place(b) - place(a))) {
    const end = endOf(events[i], place(i), room);
    const below = [...rows].filter(([other]) => place(other) - signSize / 2 < end).map(([, row]) => row);
    rows.set(i, Math.max(-1, ...below) + 1);
  }
  return rows;
}

function endOf(event: NumberedMonth | undefined, place: number, {measure}: WordRoom): number {
  return place + wordGap + measure(event?.name ?? "");
}
