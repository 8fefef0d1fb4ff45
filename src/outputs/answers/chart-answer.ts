import {withBase} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {effectUnit} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {comparisonSentence, pictureSentence, seriesEndNote} from "../../i18n/sentences.ts";
import {cautionsOf} from "../../model/cautions.ts";
import {estimateWindow} from "../../model/comparisons/comparisons.ts";
import type {IndicatorId} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ChartPageModel, IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {licenceAddress} from "../../model/source.ts";
import {citationForms} from "../citation/citation.ts";
import {chartCitation} from "../citation/page-citations.ts";
import {answerMonths, answerYears} from "./answer-rows.ts";
import type {AnswerMonth, AnswerYear} from "./answer-rows.ts";

/** A chart in one small file: the figure that its page leads with, what is said of it, whole years and the newest months. */
export interface ChartAnswer {
  readonly title: string;
  readonly language: Locale;
  readonly area: string;
  readonly areaName: string;
  readonly indicator: IndicatorId;
  /** What values count. */
  readonly unit: string;
  /** The last month of the pilots that has a value, or where none has the newest one; null where there is none at all. */
  readonly month: Month | null;
  readonly value: number | null;
  /** The letter that stands for how certain it is, as in the CSV files. */
  readonly status: string;
  /** Since a year before, in the unit (percentage points for shares). */
  readonly change: number | null;
  /** The municipalities without a pilot in the same month, and the value less theirs; null for counts. */
  readonly rest: number | null;
  readonly difference: number | null;
  /** The mean gap to the weighted comparison over the observed months of the pilots, its usual variation and its months. */
  readonly meanGap: number | null;
  readonly meanGapBand: number | null;
  readonly meanGapUnit: string;
  readonly meanGapFirst: Month | null;
  readonly meanGapLast: Month | null;
  /** What the page says of whole years and of that month. */
  readonly sentence: string;
  /** What it says of the gap, with what must be read together with it. */
  readonly verdict: string;
  readonly cautions: readonly string[];
  /** The months of the series and of the pilots, and why the series ends where it does. */
  readonly first: Month;
  readonly last: Month;
  readonly pilotFirst: Month;
  readonly pilotLast: Month;
  readonly endsBecause: string | null;
  /** Dates of the newest vintage behind the figures and of the day on which it was read. */
  readonly vintage: string;
  readonly read: string;
  readonly source: string;
  readonly licence: string;
  readonly citation: string;
  readonly address: string;
  /** All months, with every decimal. */
  readonly csv: string;
  readonly years: readonly AnswerYear[];
  readonly months: readonly AnswerMonth[];
}

/** Gathers what the page of a chart says, from what the page is made of. */
export function chartAnswer(
  model: ChartPageModel,
  coverage: IndicatorCoverage,
  locale: Locale,
  place: SitePlace
): ChartAnswer {
  const {area, chart, weighted} = model;
  const {indicator} = coverage;
  const {summary} = chart;
  const {cautions, chart: words, units} = language(locale);
  const {finding, cautions: beside} = comparisonSentence(model, indicator.id, area, locale);
  const citation = chartCitation(coverage, area, locale, place);
  const estimate = weighted.estimate.kind === "estimate" ? weighted.estimate : null;
  const window = estimate && estimateWindow(estimate);
  const isCompared = !isCount(indicator.unit);
  return {
    title: citation.title,
    language: locale,
    area: area.id,
    areaName: area.name[locale],
    indicator: indicator.id,
    unit: units[indicator.unit].name,
    month: summary.last?.month ?? null,
    value: rounded(summary.last?.value),
    status: statusLetters[summary.last?.status ?? "missing"],
    change: rounded(summary.change),
    rest: isCompared ? rounded(summary.rest?.value) : null,
    difference: rounded(summary.gap),
    meanGap: rounded(estimate?.att),
    meanGapBand: rounded(estimate?.band),
    meanGapUnit: effectUnit(weighted.scale, locale),
    meanGapFirst: window?.first ?? null,
    meanGapLast: window?.last ?? null,
    sentence: pictureSentence(summary, coverage, area, locale),
    verdict: [finding, ...beside].join(" "),
    cautions: cautionsOf(indicator.id).map((id) => cautions[id].title),
    first: coverage.first,
    last: coverage.last,
    pilotFirst: pilotStart,
    pilotLast: pilotEnd,
    endsBecause: seriesEndNote(coverage, locale),
    vintage: citation.vintage,
    read: coverage.read,
    source: words.source,
    licence: licenceAddress,
    citation: citationForms(citation).sentence,
    address: citation.address,
    csv: new URL(withBase(`/data/charts/${area.id}/${indicator.id}.csv`, place.base), place.origin).href,
    years: answerYears(chart.lines, rounded),
    months: answerMonths(chart, weighted, rounded)
  };
}

/** More decimals than anybody reads, and fewer than the CSV files have. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Number(value.toFixed(3));
}
