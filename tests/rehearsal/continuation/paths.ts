import {randomNormal} from "d3";
import {seededRandom} from "../../../scripts/statistics/random.ts";
import {monthsFrom} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {calendarMonth} from "./season.ts";
import type {Season} from "./season.ts";

/** A value of the real answer that a path leads through; null where what is held goes further. */
export interface Anchor {
  readonly month: Month;
  readonly value: number;
}

/** What a path leads to and how. */
export interface PathRule {
  /** All months, from the first one of the known values on. */
  readonly months: readonly Month[];
  readonly season: Season;
  readonly anchor: Anchor | null;
  /** The month from which the level is the anchor's, all at once; null when it changes little by little. */
  readonly turn: Month | null;
}

/** Goes on from the known values with the season of usual years, from the level of the last three months to that of the anchor. */
export function continuePath(known: readonly number[], rule: PathRule): number[] {
  const {months, season, anchor} = rule;
  const start = recentLevel(known, months, season);
  const target = anchor ? levelOf(anchor.value, anchor.month, season) : start;
  return months.map((month, t) => {
    if (t < known.length) return known[t]!;
    const part = known.length === 0 ? 1 : partOfWay(month, months[known.length - 1]!, rule);
    return season[calendarMonth(month)]! * ((start ?? target ?? 0) * (1 - part) + (target ?? start ?? 0) * part);
  });
}

/** Whole numbers around what is expected: large counts vary by one and a half per cent, small ones by more. */
export function scatter(expected: readonly number[], name: string): number[] {
  const normal = randomNormal.source(seededRandom(seedOf(name)))();
  return expected.map((value) => {
    const spread = Math.sqrt((0.015 * value) ** 2 + 0.15 * value);
    return Math.max(0, Math.round(value + spread * normal()));
  });
}

/** A seed for whatever has a name, the same wherever and whenever it is asked for (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

function recentLevel(known: readonly number[], months: readonly Month[], season: Season): number | null {
  const recent = known
    .slice(-3)
    .map((value, i, {length}) => levelOf(value, months[known.length - length + i]!, season));
  return recent.length === 0 ? null : recent.reduce((sum, level) => sum + level, 0) / recent.length;
}

function levelOf(value: number, month: Month, season: Season): number {
  const factor = season[calendarMonth(month)]!;
  return factor === 0 ? 0 : value / factor;
}

function partOfWay(month: Month, last: Month, {anchor, turn}: PathRule): number {
  if (!anchor || month >= anchor.month) return 1;
  if (turn && turn > last) return month < turn ? 0 : 1;
  return monthsFrom(last, month) / monthsFrom(last, anchor.month);
}
