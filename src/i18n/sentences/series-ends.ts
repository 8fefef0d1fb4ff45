import type {Locale} from "../../model/languages.ts";
import {addMonths, monthsFrom, pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {capitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {formatDay, sinceMonth, toMonth} from "../months.ts";
import {formatValue} from "../numbers.ts";

/** What a series rests on at its end and why it ends there; null when counts cover the whole pilot. */
export function seriesEndNote(coverage: IndicatorCoverage, locale: Locale): string | null {
  const notes = [sharesNote(coverage, locale), endNote(coverage, locale)].filter((note) => note !== null);
  return notes.length > 0 ? notes.join(" ") : null;
}

function sharesNote({countsLast}: IndicatorCoverage, locale: Locale): string | null {
  if (!countsLast) return null;
  const since = capitalize(sinceMonth(addMonths(countsLast, 1), locale));
  return language(locale).chartSentences.publishedSharesSince(toMonth(countsLast, locale), since);
}

function endNote({last, limitedBy}: IndicatorCoverage, locale: Locale): string | null {
  return last >= pilotEnd ? null : language(locale).chartSentences.endsWithVintage(formatDay(limitedBy, locale));
}

/** How many of the months of the pilots a series reaches; null where it reaches all of them. */
export function pilotReach({last}: Pick<IndicatorCoverage, "last">, locale: Locale): string | null {
  if (last >= pilotEnd) return null;
  return language(locale).lists.reach(pilotMonthsReached(last), pilotMonths);
}

/** How many months the pilots lasted. */
export const pilotMonths = monthsFrom(pilotStart, pilotEnd) + 1;

/** How many of the months of the pilots a series reaches that ends in a month. */
export function pilotMonthsReached(last: Month): number {
  return Math.min(pilotMonths, Math.max(0, monthsFrom(pilotStart, last) + 1));
}

/** The months before the last at which indicators end, each with how many do, in order of time. */
export function earlierThanLast(
  indicators: readonly Pick<IndicatorCoverage, "last">[]
): [month: Month, count: number][] {
  const ends = [...Map.groupBy(indicators, ({last}) => last)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ends.slice(0, -1).map(([month, ending]) => [month, ending.length]);
}

/** How many indicators end before the last month, and when: "helmikuuhun 2022 yltää 11 mittaria". */
export function earlierEnds(indicators: readonly Pick<IndicatorCoverage, "last">[], locale: Locale): string {
  const {earlierEnd} = language(locale).chartSentences;
  const ends = earlierThanLast(indicators).map(([month, count]) =>
    earlierEnd(toMonth(month, locale), count, formatValue(count, "persons", locale))
  );
  return language(locale).comparisonSentences.list(ends);
}
