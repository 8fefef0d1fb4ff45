import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {isAfterPilots, pilotEnd} from "../../model/months.ts";
import type {ChartSummary, IndicatorCoverage, YearFigures} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {isKnown} from "../../model/series.ts";
import type {KnownPoint, SeriesPoint} from "../../model/series.ts";
import type {YearFacts} from "../facts/charts.ts";
import {capitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {atMonthEnd, inMonth, monthName, pilotRemark, toMonth} from "../months.ts";
import {
  compareValues,
  differenceAsShown,
  formatDifference,
  formatValue,
  formatWithUnit,
  isPercent
} from "../numbers.ts";
import {placeForms, whoseFigure} from "../places.ts";
import type {Place} from "../places.ts";
import {certaintySentences} from "./certainty.ts";

/**
 * The sentences under a chart's title: the last value of the pilots, its change in a year, the gap to the municipalities
 * without a pilot, how far these can be trusted, the newest value where the pilots had ended by then, and where the series
 * ends.
 */
export function chartSentence(summary: ChartSummary, coverage: IndicatorCoverage, area: Place, locale: Locale): string {
  return chartParagraphs(summary, coverage, area, locale).join(" ");
}

/** The same in paragraphs: whole years; the last month of the pilots; what came after, and why there is nothing newer. */
export function chartParagraphs(
  summary: ChartSummary,
  coverage: IndicatorCoverage,
  area: Place,
  locale: Locale
): string[] {
  const {endsEarly} = language(locale).chartSentences;
  const isOver = isKnown(summary.last) && coverage.last < pilotEnd;
  const end = isOver ? endsEarly(toMonth(coverage.last, locale)) : "";
  return paragraphs(summary, coverage, area, locale)
    .map((sentences, i, {length}) =>
      [...sentences, i === length - 1 ? end : ""].filter((text) => text !== "").join(" ")
    )
    .filter((paragraph) => paragraph !== "");
}

/** The same in a picture, which has little room: whole years, beside the others where they are known, and the last month of the pilots. */
export function pictureSentence(
  summary: ChartSummary,
  coverage: IndicatorCoverage,
  area: Place,
  locale: Locale
): string {
  // What came after the pilots is not withheld but left out, and the series does not end with the last pilot month that is shown.
  const reach = summary.after ? pilotEnd : coverage.last;
  const rest = summary.years?.last.rest == null ? summary.rest : null;
  const brief = {...summary, rest, yearEarlier: null, brokenIn: null, after: null};
  return chartSentence(brief, {...coverage, last: reach}, area, locale);
}

/** What was said at a moment at which the series had not ended but was as long as it could be. */
export function figureSentence(
  summary: ChartSummary,
  coverage: IndicatorCoverage,
  area: Place,
  locale: Locale
): string {
  return paragraphs(summary, coverage, area, locale)
    .flat()
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Sentences by paragraph; one that is not said is empty. */
function paragraphs(
  {last, yearEarlier, brokenIn, rest, after, years}: ChartSummary,
  coverage: IndicatorCoverage,
  area: Place,
  locale: Locale
): string[][] {
  if (!isKnown(last)) return [[language(locale).chartSentences.nothingShown(placeForms(area, locale))]];
  const {indicator} = coverage;
  const compared = isCount(indicator.unit) ? null : rest;
  const doubts = certaintySentences(last, compared, indicator.unit, whoseFigure(area), locale);
  return [
    [years ? yearsSentence(years, indicator, area, locale) : ""],
    [
      levelSentence(last, indicator, area, locale),
      isAfterPilots(last.month) ? language(locale).chartSentences.afterPilots[whoseFigure(area)] : "",
      brokenIn ? language(locale).chartSentences.break(inMonth(brokenIn, locale)) : "",
      changeSentence(last, yearEarlier, indicator, locale),
      gapSentence(last, compared, indicator, area, locale),
      ...doubts
    ],
    [
      ...afterSentences(after, indicator, area, doubts, locale),
      (after?.point ?? last).month < coverage.last ? language(locale).chartSentences.newerWithheld : ""
    ]
  ];
}

/** The last year before the pilots and the last whole one of them. */
export function yearsSentence(
  {first, last}: NonNullable<ChartSummary["years"]>,
  {id, unit}: Indicator,
  area: Place,
  locale: Locale
): string {
  const facts = ({year, area: own, rest}: YearFigures): YearFacts => ({
    year,
    area: formatValue(own, unit, locale),
    beside:
      rest === null
        ? null
        : {
            rest: formatValue(rest, unit, locale),
            gap: formatValue(Math.abs(differenceAsShown(rest, own, unit)), unit, locale),
            side: compareValues(rest, own, unit)
          }
  });
  return language(locale).indicators[id].years({
    place: placeForms(area, locale),
    first: facts(first),
    last: facts(last),
    isPercent: isPercent(unit)
  });
}

/** The last value where a title says what it is of, beside that of the municipalities without a pilot; null without one. */
export function briefSentence({last, rest}: ChartSummary, {id, unit}: Indicator, locale: Locale): string | null {
  if (!isKnown(last)) return null;
  const when = capitalize(id === "new-vacancies" ? inMonth(last.month, locale) : atMonthEnd(last.month, locale));
  const beside = isCount(unit) || !isKnown(rest) ? null : formatWithUnit(rest.value, unit, locale);
  return language(locale).chartSentences.brief(when, formatWithUnit(last.value, unit, locale), beside);
}

/** What the last value is; of none at all, that there is none. */
export function levelSentence({month, value}: KnownPoint, {id, unit}: Indicator, place: Place, locale: Locale): string {
  const {level, none} = language(locale).indicators[id];
  const facts = {
    place: placeForms(place, locale),
    monthEnd: capitalize(atMonthEnd(month, locale)),
    inMonth: capitalize(inMonth(month, locale))
  };
  return value === 0 ? none(facts) : level({...facts, value: formatValue(value, unit, locale)});
}

/** The newest month, where the pilots had ended by then; doubts that were told already are told shortly. */
function afterSentences(
  after: ChartSummary["after"],
  indicator: Indicator,
  area: Place,
  told: readonly string[],
  locale: Locale
): string[] {
  if (!after || !isKnown(after.point)) return [];
  const {afterPilots, sameDoubts} = language(locale).chartSentences;
  const compared = isCount(indicator.unit) ? null : after.rest;
  const doubts = certaintySentences(after.point, compared, indicator.unit, whoseFigure(area), locale);
  const isTold = doubts.length > 0 && doubts.every((doubt) => told.includes(doubt));
  return [
    levelSentence(after.point, indicator, area, locale),
    afterPilots[whoseFigure(area)],
    gapSentence(after.point, compared, indicator, area, locale),
    ...(isTold ? [sameDoubts] : doubts)
  ];
}

function changeSentence(last: KnownPoint, earlier: SeriesPoint | null, indicator: Indicator, locale: Locale): string {
  if (!isKnown(earlier)) return "";
  const comparison = compareValues(last.value, earlier.value, indicator.unit);
  return language(locale).indicators[indicator.id].change(comparison, difference(last, earlier, indicator, locale));
}

function gapSentence(
  last: KnownPoint,
  rest: SeriesPoint | null,
  indicator: Indicator,
  area: Place,
  locale: Locale
): string {
  const {gap} = language(locale).indicators[indicator.id];
  if (!isKnown(rest) || !gap) return "";
  return gap(compareValues(last.value, rest.value, indicator.unit), {
    place: placeForms(area, locale),
    rest: formatValue(rest.value, indicator.unit, locale),
    amount: difference(last, rest, indicator, locale)
  });
}

/** The size of a difference: percentage points are named, what else is counted the sentence says. */
function difference(a: KnownPoint, b: KnownPoint, {unit}: Pick<Indicator, "unit">, locale: Locale): string {
  const size = Math.abs(differenceAsShown(a.value, b.value, unit));
  return isPercent(unit) ? formatDifference(size, unit, locale) : formatValue(size, unit, locale);
}

/** The line of an area on the front page: its latest headline share beside that of the municipalities without a pilot. */
export function cardSentence({last, rest}: ChartSummary, locale: Locale): string {
  const words = language(locale).chartSentences;
  if (!isKnown(last)) return words.notShown;
  const share = ({value}: KnownPoint): string => formatWithUnit(value, "percent of labour force", locale);
  return words.card({
    month: monthName(last.month, locale) + pilotRemark(last.month, locale),
    value: share(last),
    mark: markOf(last, locale),
    rest: isKnown(rest) ? share(rest) : null
  });
}

function markOf({status}: KnownPoint, locale: Locale): string {
  const {estimatedPart, provisionalPart} = language(locale).chart;
  if (status === "estimated") return ` (${estimatedPart})`;
  return status === "provisional" ? ` (${provisionalPart})` : "";
}
