import {estimateWindow} from "../../model/comparisons/comparisons.ts";
import {headlineIndicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {AreaModel, ChartModel, IndicatorCoverage} from "../../model/pages/pages.ts";
import {language} from "../language.ts";
import {formatDay} from "../months.ts";
import {pictureSentence} from "./chart-sentence.ts";
import {comparisonSentence} from "./comparison/comparison-sentence.ts";
import {periodSentence} from "./comparison/estimate-notes.ts";
import {membershipSentence} from "./municipality.ts";
import {municipalityBriefSentence, municipalityChartTitle} from "./municipality-chart.ts";
import type {MunicipalitySubject} from "./municipality-chart.ts";
import {chartTitle, wholeTitle} from "./titles.ts";

/** What a newsroom may begin with: a title, the figures, beside what, what they cannot say, and whence they are. */
export interface NewsDraft {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Of an area: its headline figures, how they lay to the weighted comparison and how usual that is. */
export function areaNews(
  {area, comparison}: Pick<AreaModel, "area" | "comparison">,
  {chart, coverage}: {readonly chart: Pick<ChartModel, "summary">; readonly coverage: IndicatorCoverage},
  locale: Locale,
  address: string
): NewsDraft {
  const {finding, cautions} = comparisonSentence(comparison, headlineIndicator, area, locale);
  const {estimate} = comparison.weighted;
  const window = estimate.kind === "estimate" ? [periodSentence(estimateWindow(estimate), locale)] : [];
  return {
    title: wholeTitle(chartTitle(coverage.indicator, area, locale)),
    paragraphs: [
      pictureSentence(chart.summary, coverage, area, locale),
      [finding, ...window, ...cautions].join(" "),
      language(locale).news.cautions.area,
      sourceSentence(coverage, locale, address)
    ]
  };
}

/**
 * Of a municipality: its headline figures, whether it had a pilot, and where it stands among all, of which nothing
 * follows about pilots.
 *
 * @param standing the sentence on its place among all municipalities
 */
export function municipalityNews(
  subject: MunicipalitySubject,
  {area, standing}: {readonly area: Parameters<typeof membershipSentence>[1]; readonly standing: string},
  locale: Locale,
  address: string
): NewsDraft {
  const {news, municipalityPage} = language(locale);
  return {
    title: wholeTitle(municipalityChartTitle(subject, locale)),
    paragraphs: [
      municipalityBriefSentence(subject, locale),
      membershipSentence(subject.municipality, area, locale),
      `${standing} ${municipalityPage.standing.caution}`,
      area ? news.cautions.municipality : news.cautions.withoutPilot,
      sourceSentence(subject.coverage, locale, address)
    ]
  };
}

/** Whence the figures are, and of which day. */
function sourceSentence({vintages}: IndicatorCoverage, locale: Locale, address: string): string {
  const {chart, news} = language(locale);
  const newest = vintages.at(-1);
  if (newest === undefined) throw new Error(`${address}: expected figures of at least one vintage`);
  return news.source({source: chart.source, day: formatDay(newest, locale), licence: chart.licence, address});
}
