import type {Locale} from "../../model/languages.ts";
import type {FeedEntry, ReachedMonth} from "../../model/pages/feeds.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {monthName, toMonth} from "../months.ts";
import {formatValue} from "../numbers.ts";
import type {Place} from "../places.ts";
import {figureSentence} from "./chart-sentence.ts";

/** The title of an entry: whose figures, and to which month they reach now. */
export function feedEntryTitle(subject: string, {reached, added}: FeedEntry, locale: Locale): string {
  const words = language(locale).feedSentences;
  const [newest] = reached;
  if (newest) return words.reached(subject, toMonth(newest.month, locale));
  return added > 0 ? words.filled(subject) : words.revisedOnly(subject);
}

/** The sentences of the figure as it stood at the vintage; empty while there was none. */
export function feedEntrySentence({figure}: FeedEntry, place: Place, locale: Locale): string {
  return figure ? figureSentence(figure.summary, figure.coverage, place, locale) : "";
}

/** The new months, each with its indicators. */
export function reachedSentences({reached}: FeedEntry, locale: Locale): string[] {
  const {newestMonth} = language(locale).feedSentences;
  return reached.map((one) => `${newestMonth}: ${monthName(one.month, locale)} (${namesOf(one, locale)}).`);
}

/** How many cells the vintage added, and how many it changed. */
export function cellsSentence({added, revised}: FeedEntry, locale: Locale): string {
  const words = language(locale).feedSentences;
  const shown = (count: number) => formatValue(count, "persons", locale);
  return `${words.added(added, shown(added))} ${words.revised(revised, shown(revised))}`;
}

function namesOf({indicators}: ReachedMonth, locale: Locale): string {
  const names = language(locale).indicators;
  return indicators.map((id) => uncapitalize(names[id].short)).join(", ");
}
