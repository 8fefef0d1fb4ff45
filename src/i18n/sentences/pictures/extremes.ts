import type {Locale} from "../../../model/languages.ts";
import type {Month} from "../../../model/months.ts";
import type {ExtremeFacts, ExtremesFacts} from "../../facts/charts.ts";
import {inMonth} from "../../months.ts";

/** A month of a line, with a value or without. */
interface Point {
  readonly month: Month;
  readonly value: number | null;
}

/** The first of the highest points and the first of the lowest, as they are shown; null when there are none. */
export function extremesOf(
  points: readonly Point[],
  show: (value: number) => string,
  locale: Locale
): ExtremesFacts | null {
  const known = points.flatMap(({month, value}) => (value === null ? [] : {month, value}));
  const values = known.map(({value}) => value);
  const describe = (extreme: number): ExtremeFacts[] =>
    known
      .filter(({value}) => value === extreme)
      .slice(0, 1)
      .map(({month, value}) => ({value: show(value), inMonth: inMonth(month, locale)}));
  const [highest] = describe(Math.max(...values));
  const [lowest] = describe(Math.min(...values));
  return highest && lowest ? {highest, lowest} : null;
}
