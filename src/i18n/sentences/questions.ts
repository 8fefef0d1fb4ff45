import {viewCautions} from "../../model/cautions.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {pilotEnd, pilotStart} from "../../model/months.ts";
import type {ChartPageModel, IndicatorCoverage, WeightedModel} from "../../model/pages/pages.ts";
import {breakBetween} from "../../model/series-breaks.ts";
import {isKnown} from "../../model/series.ts";
import type {KnownPoint, SeriesPoint} from "../../model/series.ts";
import {capitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {inMonth} from "../months.ts";
import {countedWord, differenceAsShown, formatSigned, formatWithUnit} from "../numbers.ts";
import {comparisonSentence, refusalSentence} from "./comparison/comparison-sentence.ts";
import {bandSentence} from "./comparison/estimate-notes.ts";
import {extremesOf} from "./extremes.ts";
import {seriesEndNote} from "./series-ends.ts";

/** A question that readers ask of a chart, and what its figures answer. */
export interface AskedAndAnswered {
  readonly question: string;
  readonly answer: string;
}

/** What readers ask of a chart and its figures can answer; a question without an answer is left out. */
export function chartQuestions(
  model: ChartPageModel,
  coverage: IndicatorCoverage,
  names: Readonly<Record<string, Localized>>,
  locale: Locale
): AskedAndAnswered[] {
  const {questions: words, indicators} = language(locale);
  const {indicator} = coverage;
  const own = model.chart.lines.find(({id}) => id === "area")?.points ?? [];
  const ofPilots = own.filter(({month}) => pilotStart <= month && month <= pilotEnd);
  const answers: readonly [question: string, answer: string | null][] = [
    [words.measures, indicators[indicator.id].definition],
    [words.extremes, extremesAnswer(ofPilots, indicator.unit, locale)],
    [words.sinceStart, changeAnswer(ofPilots, indicator.unit, locale)],
    [words.beside, besideAnswer(model.weighted, names, locale)],
    [words.howSure, sureAnswer(model, coverage, locale)],
    [words.why, whyAnswer(coverage, locale)],
    [coverage.last < pilotEnd ? words.ends : words.newest, seriesEndNote(coverage, locale)]
  ];
  return answers.flatMap(([question, answer]) => (answer ? [{question, answer}] : []));
}

function extremesAnswer(points: readonly SeriesPoint[], unit: IndicatorUnit, locale: Locale): string | null {
  const found = extremesOf(points, (value) => formatWithUnit(value, unit, locale), locale);
  return found && language(locale).questions.highAndLow(found);
}

/** From the first month of the pilots to the last known one, where the series does not break in between. */
function changeAnswer(points: readonly SeriesPoint[], unit: IndicatorUnit, locale: Locale): string | null {
  const start = points.find(({month}) => month === pilotStart);
  const last = points.findLast(isKnown);
  if (!start || !isKnown(start) || !last || last.month === start.month) return null;
  if (breakBetween(points, start.month, last.month)) return null;
  const change = differenceAsShown(last.value, start.value, unit);
  const {questions} = language(locale);
  const facts = ({month, value}: KnownPoint) => ({
    inMonth: inMonth(month, locale),
    value: formatWithUnit(value, unit, locale)
  });
  const said = questions.changed({
    start: facts(start),
    end: facts(last),
    change: `${formatSigned(change, unit, locale)}\u00a0${countedWord(Math.abs(change), unit, locale)}`
  });
  const isSameSeason = start.month.slice(5) === last.month.slice(5);
  return [capitalize(said), ...(isSameSeason ? [] : [questions.season])].join(" ");
}

function besideAnswer(weighted: WeightedModel, names: Readonly<Record<string, Localized>>, locale: Locale): string {
  const {questions, comparisonSentences} = language(locale);
  const {estimate, mainWeights} = weighted;
  if (estimate.kind === "unavailable") return `${questions.besideRest} ${refusalSentence(estimate, locale)}`;
  const weights = mainWeights
    .slice(0, namedWeights)
    .map(({code, weight}) => `${names[code]?.[locale] ?? code} ${formatWithUnit(100 * weight, "percent", locale)}`);
  return [
    questions.besideMix,
    ...(weights.length > 0 ? [questions.weights(comparisonSentences.list(weights))] : [])
  ].join(" ");
}

/** As many as a sentence can carry; the page lists the others. */
const namedWeights = 5;

function sureAnswer(model: ChartPageModel, {indicator}: IndicatorCoverage, locale: Locale): string {
  const {estimate, scale} = model.weighted;
  const {finding, cautions} = comparisonSentence(model, indicator.id, model.area, locale);
  const band = estimate.kind === "estimate" ? bandSentence(estimate, scale, locale) : null;
  return [finding, ...(band === null ? [] : [band]), ...cautions].join(" ");
}

function whyAnswer({indicator}: IndicatorCoverage, locale: Locale): string {
  const {questions, cautions} = language(locale);
  return [questions.no, ...viewCautions(indicator.id).map((id) => cautions[id].text)].join(" ");
}
