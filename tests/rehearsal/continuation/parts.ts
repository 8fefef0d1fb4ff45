import type {Columns} from "./known-counts.ts";
import {realize, sumColumns} from "./levels.ts";
import type {LevelRule} from "./levels.ts";
import {continuePath} from "./paths.ts";
import {seasonOf} from "./season.ts";

/** Goes on with counts that are parts of others: their share goes from that of the last months to that of the real answer. */
export function continueParts(known: Columns, wholes: Columns, rule: LevelRule): Columns {
  const {name, months, anchor} = rule;
  const season = seasonOf(ratios(sumColumns(known), sumColumns(wholes)), months);
  return known.map((column, part) => {
    const whole = wholes[part]!;
    const wholeThen = anchor ? whole[months.indexOf(anchor.month)]! : 0;
    const share = anchor && {month: anchor.month, value: ratio(anchor.counts[part]!, wholeThen)};
    const shares = continuePath(ratios(column, whole), {months, season, anchor: share, turn: null});
    const expected = shares.map((value, t) => Math.min(1, value) * whole[t]!);
    return realize(column, expected, whole, `${name} ${part}`, part, rule);
  });
}

function ratios(parts: readonly number[], wholes: readonly number[]): number[] {
  return parts.map((count, t) => ratio(count, wholes[t]!));
}

function ratio(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole;
}
