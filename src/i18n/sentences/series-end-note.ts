import type {Locale} from "../../model/languages.ts";
import {addMonths, pilotEnd} from "../../model/months.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {capitalize} from "../first-letter.ts";
import {formatDay, sinceMonth, toMonth} from "../months.ts";
import {sentenceTexts} from "./by-language.ts";

/** What a series rests on at its end and why it ends there; null when counts cover the whole pilot. */
export function seriesEndNote(coverage: IndicatorCoverage, locale: Locale): string | null {
  const notes = [sharesNote(coverage, locale), endNote(coverage, locale)].filter((note) => note !== null);
  return notes.length > 0 ? notes.join(" ") : null;
}

function sharesNote({countsLast}: IndicatorCoverage, locale: Locale): string | null {
  if (!countsLast) return null;
  const since = capitalize(sinceMonth(addMonths(countsLast, 1), locale));
  return sentenceTexts(locale).publishedSharesSince(toMonth(countsLast, locale), since);
}

function endNote({last, limitedBy}: IndicatorCoverage, locale: Locale): string | null {
  return last >= pilotEnd ? null : sentenceTexts(locale).endsWithVintage(formatDay(limitedBy, locale));
}
