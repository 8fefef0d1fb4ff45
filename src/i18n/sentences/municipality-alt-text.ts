import type {Locale} from "../../model/languages.ts";
import {isKnown} from "../../model/series.ts";
import type {KnownPoint} from "../../model/series.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {inMonth, monthSpan} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {MunicipalitySubject} from "./municipality-chart.ts";
import {sinceBreak, sinceBreakNote} from "./since-break.ts";

/** What the picture shows, for readers who do not see it. */
export function municipalityAltText(
  {municipality, chart, coverage}: MunicipalitySubject,
  besideNames: readonly string[],
  locale: Locale
): string {
  const drawn = chart.means ?? chart.months;
  const known = sinceBreak(drawn)
    .filter(isKnown)
    .toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [known[0], known.at(-1)];
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  const words = language(locale).municipalitySentences;
  const place = placeForms(municipality, locale);
  if (!lowest || !highest || !first || !last) return words.nothing(place);
  const describe = ({value, month}: KnownPoint) => ({
    value: formatWithUnit(value, coverage.indicator.unit, locale),
    inMonth: inMonth(month, locale)
  });
  const {title} = language(locale).indicators[chart.indicator];
  const text = words.altText({
    measured: uncapitalize(title) + (chart.means ? `, ${words.meanOfTwelve},` : ""),
    place,
    months: monthSpan(first.month, last.month, locale),
    beside: new Intl.ListFormat(locale).format(besideNames),
    highest: describe(highest),
    lowest: describe(lowest)
  });
  return text + sinceBreakNote(drawn, locale);
}
