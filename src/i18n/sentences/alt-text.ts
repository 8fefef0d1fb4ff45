import type {Locale} from "../../model/languages.ts";
import type {ChartLine, IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {monthName} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";
import {placeForms, whoseFigure} from "../places.ts";
import type {Place} from "../places.ts";
import {extremesOf} from "./pictures/extremes.ts";
import {sinceBreak, sinceBreakNote} from "./since-break.ts";

/** What the picture of a chart shows, for readers who do not see it: kind, subject, months, highest and lowest value. */
export function chartAltText(
  lines: readonly ChartLine[],
  {indicator, first, last}: IndicatorCoverage,
  area: Place,
  locale: Locale
): string {
  const words = language(locale).chartSentences;
  const place = placeForms(area, locale);
  const points = lines.find(({id}) => id === "area")?.points ?? [];
  const show = (value: number): string => formatWithUnit(value, indicator.unit, locale);
  const extremes = extremesOf(sinceBreak(points), show, locale);
  if (!extremes) return words.nothingShown(place);
  const text = words.altText({
    owner: words.owner[whoseFigure(area)],
    measured: uncapitalize(language(locale).indicators[indicator.id].title),
    place,
    first: monthName(first, locale),
    last: monthName(last, locale),
    besideRest: !isCount(indicator.unit),
    ...extremes
  });
  return text + sinceBreakNote(points, locale);
}
