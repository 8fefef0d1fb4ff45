import {language} from "../../i18n/language.ts";
import {formatWithUnit, roundAsShown} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {LevelTime, MunicipalityLevels} from "../../model/pages/municipality-pages.ts";
import {isKnown} from "../../model/series.ts";
import {thirdOf, thirdsOf} from "./thirds.ts";
import type {Third, ThirdId} from "./thirds.ts";

/** A municipality among all municipalities: its level alone, never a change or an effect. */
export interface Standing {
  readonly time: LevelTime;
  /** The levels of all that have one, as readers see them. */
  readonly values: readonly number[];
  readonly thirds: readonly Third[] | null;
  /** Its own, and its place when all are gone through from the lowest to the highest; null where it has none. */
  readonly own: {readonly value: number; readonly third: ThirdId | null; readonly at: number} | null;
  /** How many have none because a figure is confidential, and for other reasons. */
  readonly absent: {readonly confidential: number; readonly other: number};
}

/** Finds the place of a municipality among all. */
export function standingOf({time, levels}: MunicipalityLevels, code: string, unit: IndicatorUnit): Standing {
  const shown = shownLevels(levels, unit);
  const values = shown.map(({value}) => value);
  const thirds = thirdsOf(values);
  const at = shown.findIndex((one) => one.code === code);
  const own = values[at];
  const absent = levels.filter(({level}) => !isKnown(level));
  const confidential = absent.filter(({level}) => level?.reason === "confidential").length;
  return {
    time,
    values,
    thirds,
    own: own === undefined ? null : {value: own, third: thirdOf(own, thirds), at},
    absent: {confidential, other: absent.length - confidential}
  };
}

/** In which third each municipality is, by its code. */
export function thirdsByCode({levels}: MunicipalityLevels, unit: IndicatorUnit): ReadonlyMap<string, ThirdId> {
  const shown = shownLevels(levels, unit);
  const thirds = thirdsOf(shown.map(({value}) => value));
  return new Map(
    shown.flatMap(({code, value}) => {
      const third = thirdOf(value, thirds);
      return third ? [[code, third] as const] : [];
    })
  );
}

/** What is said of each municipality that has a level, from the lowest to the highest. */
export function levelReadings(
  {levels}: MunicipalityLevels,
  names: ReadonlyMap<string, string>,
  unit: IndicatorUnit,
  locale: Locale
): string[] {
  const {readings} = language(locale).municipalityPage.standing;
  const shown = shownLevels(levels, unit);
  const thirds = thirdsOf(shown.map(({value}) => value));
  return shown.map(({code, value}) =>
    readings[thirdOf(value, thirds) ?? "none"](names.get(code) ?? code, formatWithUnit(value, unit, locale))
  );
}

/** The levels that are known as readers see them, the lowest first; equal ones stay in their order. */
function shownLevels(
  levels: MunicipalityLevels["levels"],
  unit: IndicatorUnit
): {readonly code: string; readonly value: number}[] {
  const known = levels.flatMap(({code, level}) =>
    isKnown(level) ? [{code, value: roundAsShown(level.value, unit)}] : []
  );
  return known.toSorted((a, b) => a.value - b.value);
}
