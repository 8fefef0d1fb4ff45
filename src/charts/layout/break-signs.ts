import {addMonths} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";

/** What marks a break: the letter that stands for it in tables and files. */
export const breakSign = statusLetters.break;

/** How the line of a break is dashed. */
export const breakDashes = "4 3";

/** The room of a sign above the lines. */
export const signSize = 13;

/** Where a break lies: between its first month and the month before. */
export function breakPlace(month: Month, x: (month: Month) => number): number {
  return (x(month) + x(addMonths(month, -1))) / 2;
}

/** The breaks that lie between two months of a time axis. */
export function breaksWithin<B extends {readonly month: Month}>(
  breaks: readonly B[],
  {first, last}: {readonly first: Month; readonly last: Month}
): B[] {
  return breaks.filter(({month}) => first < month && month <= last);
}
