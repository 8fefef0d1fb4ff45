import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {pilotEnd} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {MunicipalityChart, NumberSize} from "../../model/pages/municipality-pages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {compareYears} from "../../model/pages/whole-years.ts";
import {isKnown} from "../../model/series.ts";
import type {KnownPoint, SeriesPoint} from "../../model/series.ts";
import {language} from "../language.ts";
import {inMonth, toMonth} from "../months.ts";
import {compareValues, differenceAsShown, formatDifference, formatInWords, formatValue, isPercent} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {levelSentence, yearsSentence} from "./chart-sentence.ts";
import type {FigureTitle} from "./titles.ts";

/** A chart of a municipality with what its sentence sets beside it. */
export interface MunicipalitySubject {
  readonly municipality: Place;
  readonly chart: MunicipalityChart;
  readonly coverage: IndicatorCoverage;
  readonly numbers: NumberSize;
  /** What stands beside a share: "in the Turku region" with its figures of what is drawn. */
  readonly beside: {readonly inside: string; readonly points: readonly SeriesPoint[]} | null;
  /** The months of the municipalities without a pilot; null for counts, as is the country. */
  readonly rest: readonly SeriesPoint[] | null;
  readonly country: readonly SeriesPoint[] | null;
}

/** The title of a chart of a municipality. */
export function municipalityChartTitle(
  {chart, municipality}: Pick<MunicipalitySubject, "chart" | "municipality">,
  locale: Locale
): FigureTitle {
  const {indicators, municipalitySentences} = language(locale);
  const manner = chart.means ? `, ${municipalitySentences.meanOfTwelve}` : "";
  return {measured: indicators[chart.indicator].title, place: `${placeForms(municipality, locale).name}${manner}`};
}

/**
 * The sentences under the title: the last year before the pilots beside their last whole one, the last figure, its change
 * where that means something, the same elsewhere, doubts.
 */
export function municipalityChartSentence(subject: MunicipalitySubject, locale: Locale): string {
  const {chart, municipality, coverage} = subject;
  const words = language(locale).municipalitySentences;
  const {last} = chart;
  if (!isKnown(last)) return words.nothing(placeForms(municipality, locale));
  const years = yearSentences(subject, subject.rest, locale);
  return [
    ...years,
    ...(chart.means ? meanSentences(last, subject, locale) : monthSentences(last, subject, locale)),
    // Whole years say more of the others than a month.
    ...(years.length > 0 ? [] : elsewhereSentences(last.month, subject, locale)),
    ...doubtSentences(last, subject, locale),
    ...afterSentences(subject, locale),
    ...withheldSentences(subject, locale),
    ...(coverage.last < pilotEnd ? [language(locale).chartSentences.endsEarly(toMonth(coverage.last, locale))] : [])
  ].join(" ");
}

/**
 * One sentence for where there is little room: its whole years, or where it has none the last figure; and how far that
 * can be trusted.
 */
export function municipalityShortSentence(subject: MunicipalitySubject, locale: Locale): string {
  const {chart, municipality, coverage} = subject;
  const {last} = chart;
  if (!isKnown(last)) return language(locale).municipalitySentences.nothing(placeForms(municipality, locale));
  const years = yearSentences(subject, null, locale);
  if (years.length > 0) return years.join(" ");
  const {unit} = coverage.indicator;
  const [mean] = chart.means ? meanSentences(last, subject, locale) : [];
  const level = mean ?? levelSentence(last, coverage.indicator, municipality, locale);
  return [level, ...boundsSentences(last, unit, locale)].join(" ");
}

/** The figures where there is room for little more: whole years, the last figure, or what it is elsewhere; doubts. */
export function municipalityBriefSentence(subject: MunicipalitySubject, locale: Locale): string {
  const {chart, municipality, coverage} = subject;
  const {last} = chart;
  if (!isKnown(last)) return language(locale).municipalitySentences.nothing(placeForms(municipality, locale));
  const years = yearSentences(subject, subject.rest, locale);
  const [mean] = chart.means ? meanSentences(last, subject, locale) : [];
  return [
    ...years,
    mean ?? levelSentence(last, coverage.indicator, municipality, locale),
    ...(years.length > 0 ? [] : elsewhereSentences(last.month, subject, locale)),
    ...doubtSentences(last, subject, locale)
  ].join(" ");
}

/** The means of two whole years, where both are known and nothing breaks between them. */
function yearSentences(
  {chart, municipality, coverage}: MunicipalitySubject,
  rest: readonly SeriesPoint[] | null,
  locale: Locale
): string[] {
  const years = compareYears(chart.months, rest ?? []);
  return years ? [yearsSentence(years, coverage.indicator, municipality, locale)] : [];
}

function monthSentences(
  last: KnownPoint,
  {chart, municipality, coverage, numbers}: MunicipalitySubject,
  locale: Locale
) {
  const {indicator} = coverage;
  const level = levelSentence(last, indicator, municipality, locale);
  const {yearEarlier, brokenIn} = chart;
  if (brokenIn) return [level, language(locale).chartSentences.break(inMonth(brokenIn, locale))];
  // The page says once, for all its charts, why there is neither a change nor a mean.
  if (numbers === "few") return [level];
  if (!isKnown(yearEarlier)) return [level];
  const size = Math.abs(differenceAsShown(last.value, yearEarlier.value, indicator.unit));
  const amount = isPercent(indicator.unit)
    ? formatDifference(size, indicator.unit, locale)
    : formatValue(size, indicator.unit, locale);
  const comparison = compareValues(last.value, yearEarlier.value, indicator.unit);
  return [level, language(locale).indicators[indicator.id].change(comparison, amount)];
}

function meanSentences(last: KnownPoint, {chart, coverage}: MunicipalitySubject, locale: Locale): string[] {
  const {unit} = coverage.indicator;
  const words = language(locale).municipalitySentences;
  const level = words.mean(toMonth(last.month, locale), formatInWords(last.value, unit, locale));
  const {yearEarlier, brokenIn} = chart;
  if (brokenIn) return [level, language(locale).chartSentences.break(inMonth(brokenIn, locale))];
  if (!isKnown(yearEarlier)) return [level];
  const comparison = compareValues(last.value, yearEarlier.value, unit);
  if (comparison === "same") return [level, words.meanChange.same];
  const size = Math.abs(differenceAsShown(last.value, yearEarlier.value, unit));
  const isRatio = unit === "persons per vacancy";
  const amount = isRatio ? formatValue(size, unit, locale) : formatDifference(size, unit, locale);
  return [level, words.meanChange[isCount(unit) ? "count" : "share"][comparison](amount)];
}

/** The newest figure, where the pilots had ended by then. */
function afterSentences({chart, municipality, coverage}: MunicipalitySubject, locale: Locale): string[] {
  const {after} = chart;
  if (!isKnown(after)) return [];
  const {unit} = coverage.indicator;
  const words = language(locale).municipalitySentences;
  const level = chart.means
    ? words.mean(toMonth(after.month, locale), formatInWords(after.value, unit, locale))
    : levelSentence(after, coverage.indicator, municipality, locale);
  return [level, ...doubtSentences(after, {coverage}, locale)];
}

/** The same share in what stands beside the municipality, where it is known. */
function elsewhereSentences(
  month: Month,
  {beside, country, coverage, chart}: MunicipalitySubject,
  locale: Locale
): string[] {
  const valueAt = (points: readonly SeriesPoint[] | undefined): string | null => {
    const point = points?.find((candidate) => candidate.month === month) ?? null;
    return isKnown(point) ? formatInWords(point.value, coverage.indicator.unit, locale) : null;
  };
  const [near, far] = [valueAt(beside?.points), valueAt(country ?? undefined)];
  if (near === null && far === null) return [];
  const there = beside && near !== null ? {inside: beside.inside, value: near} : null;
  return [language(locale).municipalitySentences.elsewhere(there, far, chart.means !== null)];
}

/** What is counted, or stands behind what is computed. */
function countedIn(unit: IndicatorUnit): "persons" | "vacancies" | "share" | "ratio" {
  if (unit === "persons" || unit === "vacancies") return unit;
  return isPercent(unit) ? "share" : "ratio";
}

/** How far a figure can be trusted. */
function doubtSentences(
  point: KnownPoint,
  {coverage}: Pick<MunicipalitySubject, "coverage">,
  locale: Locale
): string[] {
  const {provisional} = language(locale).municipalitySentences;
  return [
    ...boundsSentences(point, coverage.indicator.unit, locale),
    ...(point.status === "provisional" ? [provisional] : [])
  ];
}

/** Why there is no newer figure than those that were told. */
function withheldSentences({chart, coverage}: MunicipalitySubject, locale: Locale): string[] {
  const {newerConfidential, newerNotShown} = language(locale).municipalitySentences;
  const newest = chart.months.at(-1);
  if (!newest || newest.value !== null || newest.reason === "merged") return [];
  return [newest.reason === "confidential" ? newerConfidential[countedIn(coverage.indicator.unit)] : newerNotShown];
}

function boundsSentences({bounds}: KnownPoint, unit: IndicatorUnit, locale: Locale): string[] {
  if (!bounds) return [];
  const [low = "", high = ""] = [bounds.low, bounds.high].map((limit) => formatValue(limit, unit, locale));
  return low === high ? [] : [language(locale).municipalitySentences.between(low, high)];
}
