import {breaksWithin} from "../../charts/layout/break-signs.ts";
import {language} from "../../i18n/language.ts";
import {inMonth} from "../../i18n/months.ts";
import type {ChartBreak} from "../../model/breaks.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";

/** What the signs of breaks in a drawing stand for, in a few words each, where there is no room for more. */
export function breakNotes(breaks: readonly ChartBreak[], span: MonthSpan, locale: Locale): string[] {
  const {note} = language(locale).breaks;
  return breaksWithin(breaks, span).map(({since, short}) => note(inMonth(since, locale), short[locale]));
}
