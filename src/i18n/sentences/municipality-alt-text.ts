import type {Locale} from "../../model/languages.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {monthSpan} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";
import {placeForms} from "../places.ts";
import {extremesOf} from "./pictures/extremes.ts";
import type {MunicipalitySubject} from "./municipality-chart.ts";
import {sinceBreak, sinceBreakNote} from "./since-break.ts";

/** What the picture shows, for readers who do not see it. */
export function municipalityAltText(
  {municipality, chart, coverage}: MunicipalitySubject,
  besideNames: readonly string[],
  locale: Locale
): string {
  const drawn = chart.means ?? chart.months;
  const show = (value: number): string => formatWithUnit(value, coverage.indicator.unit, locale);
  const extremes = extremesOf(sinceBreak(drawn), show, locale);
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  const words = language(locale).municipalitySentences;
  const place = placeForms(municipality, locale);
  if (!extremes || !first || !last) return words.nothing(place);
  const {title} = language(locale).indicators[chart.indicator];
  const text = words.altText({
    measured: uncapitalize(title) + (chart.means ? `, ${words.meanOfTwelve},` : ""),
    place,
    months: monthSpan(first.month, last.month, locale),
    beside: new Intl.ListFormat(locale).format(besideNames),
    ...extremes
  });
  return text + sinceBreakNote(drawn, locale);
}
