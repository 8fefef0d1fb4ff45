import {roundAsShown} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {LevelTime, MunicipalityLevel, MunicipalityLevels} from "../../model/pages/municipality-pages.ts";
import {isKnown} from "../../model/series.ts";
import {thirdOf, thirdsOf} from "./thirds.ts";
import type {Third, ThirdId} from "./thirds.ts";

/** A municipality among all municipalities: its level alone, never a change or an effect. */
export interface Standing {
  readonly time: LevelTime;
  /** The levels of all that have one, as readers see them. */
  readonly values: readonly number[];
  readonly thirds: readonly Third[] | null;
  /** Its own; null where it has none. */
  readonly own: {readonly value: number; readonly third: ThirdId | null} | null;
  /** How many have none because a figure is confidential, and for other reasons. */
  readonly absent: {readonly confidential: number; readonly other: number};
}

/** Finds the place of a municipality among all. */
export function standingOf({time, levels}: MunicipalityLevels, code: string, unit: IndicatorUnit): Standing {
  const shown = (one: MunicipalityLevel | undefined): number[] =>
    isKnown(one?.level ?? null) ? [roundAsShown(one?.level?.value ?? 0, unit)] : [];
  const values = levels.flatMap(shown);
  const thirds = thirdsOf(values);
  const [own] = shown(levels.find((one) => one.code === code));
  const absent = levels.filter(({level}) => !isKnown(level));
  const confidential = absent.filter(({level}) => level?.reason === "confidential").length;
  return {
    time,
    values,
    thirds,
    own: own === undefined ? null : {value: own, third: thirdOf(own, thirds)},
    absent: {confidential, other: absent.length - confidential}
  };
}
