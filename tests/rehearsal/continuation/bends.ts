import {monthsFrom} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {knownVacancies} from "./measure-rules.ts";

/** A month and by what the expected counts are multiplied there. */
interface Bend {
  readonly month: Month;
  readonly factor: number;
}

/**
 * By what expected vacancies are multiplied, so that those of the country go through what was published around the
 * suspected break.
 *
 * @param expected of the whole country, one a month
 * @param last the last month held, from which the factors lead away
 * @param end the month of the real answer, to which they lead back
 */
export function bendFactors(expected: readonly number[], months: readonly Month[], last: Month, end: Month): number[] {
  const known = knownVacancies.filter(({month}) => month > last && month < end && months.includes(month));
  const through = known.map(({month, count}) => ({month, factor: count / expected[months.indexOf(month)]!}));
  const bends = [{month: last, factor: 1}, ...through, {month: end, factor: 1}];
  return months.map((month) => (through.length === 0 ? 1 : factorAt(month, bends)));
}

function factorAt(month: Month, bends: readonly Bend[]): number {
  const next = bends.findIndex((bend) => bend.month >= month);
  const [from, to] = [bends[next - 1], bends[next]];
  if (!from || !to) return 1;
  const part = monthsFrom(from.month, month) / monthsFrom(from.month, to.month);
  return from.factor ** (1 - part) * to.factor ** part;
}
