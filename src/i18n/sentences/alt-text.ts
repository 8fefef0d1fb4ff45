import type {Locale} from "../../model/languages.ts";
import type {ChartLine, IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {isKnown} from "../../model/series.ts";
import type {KnownPoint} from "../../model/series.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {inMonth, monthName} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";
import {placeForms, whoseFigure} from "../places.ts";
import type {Place} from "../places.ts";
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
  const [lowest, highest] = extremes(sinceBreak(points).filter(isKnown));
  if (!lowest || !highest) return words.nothingShown(place);
  const describe = ({value, month}: KnownPoint): {value: string; inMonth: string} => ({
    value: formatWithUnit(value, indicator.unit, locale),
    inMonth: inMonth(month, locale)
  });
  const text = words.altText({
    owner: words.owner[whoseFigure(area)],
    measured: uncapitalize(language(locale).indicators[indicator.id].title),
    place,
    first: monthName(first, locale),
    last: monthName(last, locale),
    besideRest: !isCount(indicator.unit),
    highest: describe(highest),
    lowest: describe(lowest)
  });
  return text + sinceBreakNote(points, locale);
}

/** The first of the lowest points and the first of the highest. */
function extremes(points: readonly KnownPoint[]): [KnownPoint | undefined, KnownPoint | undefined] {
  const ascending = points.toSorted((a, b) => a.value - b.value);
  const top = ascending.at(-1);
  return [ascending[0], ascending.find(({value}) => value === top?.value)];
}
