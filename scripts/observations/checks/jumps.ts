import {median} from "d3";
import {addMonths, monthsFrom} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";

/** A national figure that moved as the season and its usual variation do not explain. */
export interface Jump {
  readonly measure: string;
  /** The months in which it may have moved. */
  readonly first: Month;
  readonly last: Month;
  /** The three months in which it moved most. */
  readonly from: {readonly month: Month; readonly value: number};
  readonly to: {readonly month: Month; readonly value: number};
  /** By what part it is larger than the same months of earlier years let expect, negative when it is smaller. */
  readonly excess: number;
  /** The same in robust spreads. */
  readonly spreads: number;
}

/**
 * Finds jumps of national figures. A figure x is seen over three months, so that a step is found whether it comes at once
 * or month by month: c(t) = ln x(t) − ln x(t−3). From it the median of c in the same calendar month of the eight years
 * before is taken, at least four of them; what remains, r(t), is what the season does not explain. Its usual size is the
 * robust spread 1.4826 × median |r| over all earlier months, at least 24. A jump is |r| ≥ 4 spreads and ≥ 0.25, a fifth
 * less or a quarter more than expected, of figures of which one is at least 1 000 where they are counts. Months that
 * are flagged no more than three apart are one jump. Only what was before a month decides on it: new months never change
 * what was found in old ones.
 */
export function findJumps({columns, months}: ObservationState, measures: Reference["measures"]): Jump[] {
  return measures.flatMap(({code, unit}) => {
    const values = (columns.get(code)?.get(countryCode) ?? []).map((cell) => cell?.value ?? null);
    const least = unit.en === "percent" ? 0 : leastCount;
    const moves = movesOf(months, values).filter(({from, to}) => Math.max(from.value, to.value) >= least);
    return joinNeighbours(moves.filter(isLarge)).map((run) => jumpOf(code, run));
  });
}

/** Over how many months a change is seen. */
const window = 3;
const yearsBefore = 8;
const leastYears = 4;
const leastMonths = 24;
const leastSpreads = 4;
const leastSize = 0.25;
const leastCount = 1000;

/** From the median of absolute values to a standard deviation, were they normal. */
const robust = 1.4826;

interface Move extends Pick<Jump, "from" | "to"> {
  /** r, what the season does not explain. */
  readonly rest: number;
  /** The usual size of such rests before; null while too few are known. */
  readonly spread: number | null;
}

function movesOf(months: readonly Month[], values: readonly (number | null)[]): Move[] {
  const changes = values.map((value, t) => {
    const before = values[t - window] ?? 0;
    return value !== null && value > 0 && before > 0 ? Math.log(value / before) : null;
  });
  const rests: number[] = [];
  return changes.flatMap((change, t) => {
    const usual = medianBefore(changes, t);
    const [month, earlier] = [months[t], months[t - window]];
    if (change === null || usual === null || !month || !earlier) return [];
    const spread = rests.length < leastMonths ? null : robust * (median(rests, Math.abs) ?? 0);
    const rest = change - usual;
    rests.push(rest);
    const [from, to] = [values[t - window] ?? 0, values[t] ?? 0];
    return [{from: {month: earlier, value: from}, to: {month, value: to}, rest, spread}];
  });
}

/** The median of the same months of earlier years; null when too few are known. */
function medianBefore(changes: readonly (number | null)[], t: number): number | null {
  const earlier = Array.from({length: yearsBefore}, (_, year) => changes[t - 12 * (year + 1)] ?? null);
  const known = earlier.filter((change) => change !== null);
  return known.length < leastYears ? null : (median(known) ?? null);
}

function isLarge({rest, spread}: Move): boolean {
  return spread !== null && Math.abs(rest) >= leastSize && Math.abs(rest) >= leastSpreads * spread;
}

function joinNeighbours(moves: readonly Move[]): Move[][] {
  const runs: Move[][] = [];
  for (const move of moves) {
    const last = runs.at(-1)?.at(-1);
    if (last && monthsFrom(last.to.month, move.to.month) <= window) runs.at(-1)?.push(move);
    else runs.push([move]);
  }
  return runs;
}

function jumpOf(measure: string, run: readonly Move[]): Jump {
  const most = run.reduce((a, b) => (Math.abs(b.rest) > Math.abs(a.rest) ? b : a));
  const [start, end] = [run[0] ?? most, run.at(-1) ?? most];
  const {from, to, rest, spread} = most;
  return {
    measure,
    first: addMonths(start.from.month, 1),
    last: end.to.month,
    from,
    to,
    excess: Math.exp(rest) - 1,
    spreads: Math.abs(rest) / (spread ?? NaN)
  };
}
