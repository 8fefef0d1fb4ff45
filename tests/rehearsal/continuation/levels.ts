import type {Month} from "../../../src/model/months.ts";
import type {Columns} from "./known-counts.ts";
import {continuePath, scatter} from "./paths.ts";
import {seasonOf, usualSize} from "./season.ts";
import type {Season} from "./season.ts";

/** The real counts of one month, for each part of the division; null where what is held goes further. */
export interface AnchorCounts {
  readonly month: Month;
  readonly counts: readonly number[];
}

/** How counts go on by themselves. */
export interface LevelRule {
  /** Seeds what is random. */
  readonly name: string;
  readonly months: readonly Month[];
  readonly anchor: AnchorCounts | null;
  readonly turn: Month | null;
  /** By month: by what expected counts are multiplied. */
  readonly factors: readonly number[] | null;
}

/** Goes on with counts, from the level before to that of the real answer and with the season of usual years. */
export function continueLevels(known: Columns, rule: LevelRule): Columns {
  const expected = expectLevels(known, rule);
  return expected.map((column, part) => {
    const factored = column.map((value, t) => value * (rule.factors?.[t] ?? 1));
    return realize(known[part]!, factored, null, `${rule.name} ${part}`, part, rule);
  });
}

/** What is expected where nothing is known, not yet in whole numbers. */
export function expectLevels(known: Columns, {months, anchor, turn}: LevelRule): Columns {
  const national = seasonOf(sumColumns(known), months);
  return known.map((column, part) =>
    continuePath(column, {
      months,
      season: ownSeason(column, months) ?? national,
      anchor: anchor && {month: anchor.month, value: anchor.counts[part]!},
      turn
    })
  );
}

/** Whole numbers: the known ones, the real one and, elsewhere, some around what is expected, but no more than there can be. */
export function realize(
  known: readonly number[],
  expected: readonly number[],
  most: readonly number[] | null,
  name: string,
  part: number,
  {months, anchor}: Pick<LevelRule, "months" | "anchor">
): number[] {
  const made = scatter(expected.slice(known.length), name);
  return months.map((month, t) => {
    if (t < known.length) return known[t]!;
    if (month === anchor?.month) return anchor.counts[part]!;
    return Math.min(made[t - known.length]!, most?.[t] ?? Infinity);
  });
}

/** The sum of all parts in each month that all of them have. */
export function sumColumns(columns: Columns): number[] {
  const length = columns.reduce((shortest, column) => Math.min(shortest, column.length), Infinity);
  return Array.from({length}, (_, t) => columns.reduce((sum, column) => sum + column[t]!, 0));
}

/** Large areas have a season of their own; in small ones it cannot be told from chance. */
function ownSeason(column: readonly number[], months: readonly Month[]): Season | null {
  return usualSize(column, months) >= 50 ? seasonOf(column, months) : null;
}
