import type {MunicipalityChange} from "../../model/areas.ts";
import type {ChartEvent} from "../../model/events.ts";
import {inEach} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {headlineIndicator} from "../../model/indicators.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Month} from "../../model/months.ts";
import type {LevelTime} from "../../model/pages/municipality-pages.ts";
import {capitalize, uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {atMonthEnd, inMonth, shortMonth, sinceMonth} from "../months.ts";
import {formatInWords, formatWithUnit} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";

/** Whether a municipality had a pilot, and in which area; `members` are all municipalities of that area. */
export function membershipSentence(
  municipality: Place,
  area: (Place & {readonly members: number}) | null,
  locale: Locale
): string {
  const {alone, together, without} = language(locale).municipalitySentences.membership;
  const forms = placeForms(municipality, locale);
  if (!area) return without(forms);
  return area.members === 1 ? alone(forms) : together(forms, placeForms(area, locale));
}

/**
 * Where the figures of a merged municipality are from when on, and why those of earlier months are there as well where they
 * are: what is published after a merger follows the new boundary.
 *
 * @param since the first month in which its share is held as a part of the heir's alone; null where none is
 */
export function mergedSentence(
  municipality: Place,
  heir: Place,
  {from, since}: {readonly from: Month; readonly since: Month | null},
  locale: Locale
): string {
  const words = language(locale).municipalitySentences;
  const [own, other] = [placeForms(municipality, locale), placeForms(heir, locale)];
  if (since === null || since >= from) return words.merged(own, other, sinceMonth(from, locale));
  return words.mergedEarlier(own, other, inMonth(from, locale), sinceMonth(since, locale));
}

/** The id of the mark of a merger, by the code of the municipality that has merged. */
export function mergerMark(code: string): string {
  return `merger-${code}`;
}

/** The mark of the month from which on a figure counts a municipality that has merged into this one. */
export function mergerEvent(month: Month, merged: Place, {source}: MunicipalityChange): ChartEvent {
  return {
    id: mergerMark(merged.id),
    month,
    short: inEach((locale) => language(locale).municipalitySentences.joins(placeForms(merged, locale))),
    long: inEach((locale) =>
      language(locale).municipalitySentences.joinsLong(placeForms(merged, locale), sinceMonth(month, locale))
    ),
    source
  };
}

/** How high the headline figure of a municipality is, and in which third of all that is. */
export function standingSentence(
  municipality: Place,
  own: {readonly value: number; readonly third: "lower" | "middle" | "higher" | null} | null,
  {time, unit}: {readonly time: LevelTime; readonly unit: IndicatorUnit},
  locale: Locale
): string {
  const words = language(locale).municipalitySentences.standing;
  const place = placeForms(municipality, locale);
  if (!own) return capitalize(words.none(place));
  const level = words.level({
    measured: headlineMeasured(locale),
    place,
    when: capitalize(levelTimeText(time, locale)),
    value: formatInWords(own.value, unit, locale),
    isMean: time.kind === "year"
  });
  return own.third ? `${level} ${words.thirds[own.third]}` : level;
}

/** What the strip of all municipalities shows, for readers who do not see it. */
export function standingPicture(
  municipality: Place,
  {values, own, time}: {readonly values: readonly number[]; readonly own: number | null; readonly time: LevelTime},
  unit: IndicatorUnit,
  locale: Locale
): string {
  const words = language(locale).municipalitySentences.standing;
  const shown = (value: number) => formatWithUnit(value, unit, locale);
  const picture = words.picture({
    measured: headlineMeasured(locale),
    when: levelTimeText(time, locale),
    count: values.length,
    low: shown(Math.min(...values)),
    high: shown(Math.max(...values))
  });
  return own === null ? picture : `${picture} ${words.own(placeForms(municipality, locale).name, shown(own))}`;
}

/** When levels are of: "vuonna 2024", "tammikuun 2025 lopussa". */
function levelTimeText(time: LevelTime, locale: Locale): string {
  return time.kind === "year"
    ? language(locale).municipalitySentences.standing.inYear(time.year)
    : atMonthEnd(time.month, locale);
}

/** The same in little room: "2024", "1/2025". */
export function levelTimeShown(time: LevelTime, locale: Locale): string {
  return time.kind === "year" ? time.year : shortMonth(time.month, locale);
}

function headlineMeasured(locale: Locale): string {
  return uncapitalize(language(locale).indicators[headlineIndicator].title);
}
