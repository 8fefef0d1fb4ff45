import type {Locale} from "../../model/languages.ts";
import {pilotEnd} from "../../model/months.ts";
import type {MunicipalityChart, NumberSize} from "../../model/pages/municipality-pages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {capitalize} from "../first-letter.ts";
import {atMonthEnd, inMonth, toMonth} from "../months.ts";
import {compareValues, formatDifference, formatValue, formatWithUnit, isPercent} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {texts} from "../texts.ts";
import {sentenceTexts} from "./by-language.ts";
import type {FigureTitle} from "./chart-title.ts";
import {isKnown} from "./known-point.ts";
import type {KnownPoint} from "./known-point.ts";
import {doubtSentences, elsewhereSentences} from "./municipality-doubts.ts";
import {municipalityWords} from "./municipality-words.ts";

/** A chart of a municipality with what its sentence sets beside it. */
export interface MunicipalitySubject {
  readonly municipality: Place;
  readonly chart: MunicipalityChart;
  readonly coverage: IndicatorCoverage;
  readonly numbers: NumberSize;
  /** What stands beside a share: "in the Turku region" with its figures of what is drawn. */
  readonly beside: {readonly inside: string; readonly points: readonly SeriesPoint[]} | null;
  /** Of the whole country; null for counts. */
  readonly country: readonly SeriesPoint[] | null;
}

/** The title of a chart of a municipality. */
export function municipalityChartTitle(
  {chart, municipality}: Pick<MunicipalitySubject, "chart" | "municipality">,
  locale: Locale
): FigureTitle {
  const {title} = texts(locale).indicators[chart.indicator];
  const manner = chart.means ? `, ${municipalityWords[locale].meanOfTwelve}` : "";
  return {measured: title, place: `${placeForms(municipality, locale).name}${manner}`};
}

/** The sentences under the title: the last figure, its change where that means something, the same elsewhere, doubts. */
export function municipalityChartSentence(subject: MunicipalitySubject, locale: Locale): string {
  const {chart, municipality, coverage} = subject;
  const words = municipalityWords[locale];
  const {last} = chart;
  if (!isKnown(last)) return words.nothing(placeForms(municipality, locale));
  return [
    ...(chart.means ? meanSentences(last, subject, locale) : monthSentences(last, subject, locale)),
    ...elsewhereSentences(last.month, subject, locale),
    ...doubtSentences(last, subject, locale),
    ...(coverage.last < pilotEnd ? [sentenceTexts(locale).endsEarly(toMonth(coverage.last, locale))] : [])
  ].join(" ");
}

function monthSentences(
  last: KnownPoint,
  {chart, municipality, coverage, numbers}: MunicipalitySubject,
  locale: Locale
) {
  const {indicator} = coverage;
  const level = sentenceTexts(locale).level[indicator.id]({
    place: placeForms(municipality, locale),
    monthEnd: capitalize(atMonthEnd(last.month, locale)),
    inMonth: capitalize(inMonth(last.month, locale)),
    value: formatValue(last.value, indicator.unit, locale)
  });
  const {yearEarlier, brokenIn} = chart;
  if (brokenIn) return [level, sentenceTexts(locale).break(inMonth(brokenIn, locale))];
  if (numbers === "few") return [level, municipalityWords[locale].neither];
  if (!isKnown(yearEarlier)) return [level];
  const size = Math.abs(last.value - yearEarlier.value);
  const amount = isPercent(indicator.unit)
    ? formatDifference(size, indicator.unit, locale)
    : formatValue(size, indicator.unit, locale);
  const comparison = compareValues(last.value, yearEarlier.value, indicator.unit);
  return [level, sentenceTexts(locale).change(indicator.id, comparison, amount)];
}

function meanSentences(last: KnownPoint, {chart, coverage}: MunicipalitySubject, locale: Locale): string[] {
  const {unit} = coverage.indicator;
  const words = municipalityWords[locale];
  const level = words.mean(toMonth(last.month, locale), formatWithUnit(last.value, unit, locale));
  const {yearEarlier, brokenIn} = chart;
  if (brokenIn) return [level, sentenceTexts(locale).break(inMonth(brokenIn, locale))];
  if (!isKnown(yearEarlier)) return [level];
  const comparison = compareValues(last.value, yearEarlier.value, unit);
  return [level, words.meanChange[comparison](formatDifference(last.value - yearEarlier.value, unit, locale))];
}
