import type {Month} from "../../model/months.ts";

/** An event with the number under which the list below the chart explains it. */
export interface NumberedMonth {
  readonly number: number;
  readonly month: Month;
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
