import type {Month} from "../../../src/model/months.ts";
import {isHidden} from "./hidden-counts.ts";
import type {Anchor} from "./paths.ts";

/** The labour force of one part: what is known, then one number a year. */
export interface LabourForceInput {
  readonly known: readonly number[];
  readonly months: readonly Month[];
  readonly anchor: Anchor | null;
  /** The published share of a month that has no counts; null where it is hidden, undefined where there is none. */
  readonly share: (month: Month) => number | null | undefined;
}

/** Goes on with the labour force, which changes in January only; where shares are published, a number that they fit. */
export function continueLabourForce({known, months, anchor, share}: LabourForceInput): number[] {
  const byYear = new Map(known.map((value, t) => [yearOf(months[t]!), value]));
  const last = yearOf(months[known.length - 1]!);
  const years = Map.groupBy(months, yearOf);
  for (const [year, own] of years) {
    if (year > last) byYear.set(year, fitShares(nextYear(year, byYear, anchor), own.map(share)));
  }
  return months.map((month, t) => known[t] ?? byYear.get(yearOf(month))!);
}

/** Goes on with the unemployed as long as their published share tells how many there are. */
export function unemployedFromShares(
  known: readonly number[],
  labourForce: readonly number[],
  shares: readonly (number | null | undefined)[]
): number[] {
  const counts = [...known];
  for (let t = known.length; t < labourForce.length && shares[t] !== undefined; t++) {
    const share = shares[t];
    counts.push(share == null ? hiddenNear(counts.at(-1) ?? 2) : Math.round((share * labourForce[t]!) / 100));
  }
  return counts;
}

/** The published share of the unemployed, with one decimal; null where the source says nothing. */
export function shareOf(unemployed: number, labourForce: number): number | null {
  if (isHidden(unemployed)) return null;
  if (labourForce === 0) return unemployed === 0 ? 0 : null;
  return Math.round((1000 * unemployed) / labourForce) / 10;
}

function nextYear(year: number, byYear: ReadonlyMap<number, number>, anchor: Anchor | null): number {
  const before = byYear.get(year - 1)!;
  if (anchor && year <= yearOf(anchor.month)) {
    return Math.round(before + (anchor.value - before) / (yearOf(anchor.month) - year + 1));
  }
  // Half as fast as in the three years before.
  const growth = Math.sqrt(Math.cbrt(before / (byYear.get(year - 4) ?? before)));
  return before === 0 ? 0 : Math.round(before * growth);
}

/** The nearest number with which every share of the year is that of some whole number of people. */
function fitShares(guess: number, shares: readonly (number | null | undefined)[]): number {
  const published = shares.filter((share) => share != null);
  for (let distance = 0; distance <= guess / 5; distance++) {
    for (const candidate of [guess + distance, guess - distance]) {
      if (published.every((share) => isPossible(share, candidate))) return candidate;
    }
  }
  return guess;
}

function hiddenNear(count: number): number {
  return isHidden(count) ? count : Math.min(4, Math.max(1, count));
}

function isPossible(share: number, labourForce: number): boolean {
  return shareOf(Math.round((share * labourForce) / 100), labourForce) === share;
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}
