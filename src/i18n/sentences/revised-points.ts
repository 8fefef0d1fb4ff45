import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {cellAbsence} from "../../model/pages/cell-absences.ts";
import type {Revision} from "../../model/releases/vintages.ts";
import type {RevisedPoint} from "../../model/series.ts";
import {language} from "../language.ts";
import {formatDay, shortMonth} from "../months.ts";
import {formatTick, formatValue, formatWithUnit} from "../numbers.ts";

/** How many figures of a series were others when they were first published. */
export function revisedCount(count: number, locale: Locale): string {
  return language(locale).revisedSentences.count(count, formatValue(count, "persons", locale));
}

/** How many of them are others because the municipality has grown; empty where none is. */
export function bordersCount(points: readonly Pick<RevisedPoint, "cause">[], locale: Locale): string {
  const count = points.filter(({cause}) => cause === "borders").length;
  if (count === 0) return "";
  const {allByBorders, someByBorders} = language(locale).revisedSentences;
  return count === points.length ? allByBorders : someByBorders(count, formatValue(count, "persons", locale));
}

/** A figure as it was first and as it is now: "12/2021: julkaistu ensin 9,8 % (22.3.2022), nyt 9,7 %". */
export function revisedText(
  {month, first, vintage, now, cause}: RevisedPoint,
  unit: IndicatorUnit,
  locale: Locale
): string {
  const {change, changeOfBorders} = language(locale).revisedSentences;
  const told = cause === "borders" ? changeOfBorders : change;
  const shown = told(formatWithUnit(first, unit, locale), formatDay(vintage, locale), shownNow(now, unit, locale));
  return `${shortMonth(month, locale)}: ${shown}`;
}

/** The figure that changed most; null where all have been withdrawn. */
export function largestRevision(points: readonly RevisedPoint[]): RevisedPoint | null {
  const size = ({first, now}: RevisedPoint): number => (now.value === null ? -1 : Math.abs(now.value - first));
  const known = points.filter(({now}) => now.value !== null);
  return known.reduce<RevisedPoint | null>((most, one) => (most && size(most) >= size(one) ? most : one), null);
}

function shownNow({value, reason}: RevisedPoint["now"], unit: IndicatorUnit, locale: Locale): string {
  if (value !== null) return formatWithUnit(value, unit, locale);
  return reason ? language(locale).absences[cellAbsence(reason, unit, false)].word : "–";
}

/** What became of a cell: "Utajärvi 2/2022: 12,3 → 11,6"; null where one of the figures is confidential. */
export function revisionText({month, oldValue, newValue}: Revision, placeName: string, locale: Locale): string | null {
  if (oldValue === null || newValue === null) return null;
  return `${placeName} ${shortMonth(month, locale)}: ${formatTick(oldValue, locale)} → ${formatTick(newValue, locale)}`;
}
