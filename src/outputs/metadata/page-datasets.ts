import {language} from "../../i18n/language.ts";
import {chartMeta, indicatorMeta} from "../../i18n/page-titles.ts";
import {chartTitle, wholeTitle} from "../../i18n/sentences.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {Locale} from "../../model/languages.ts";
import type {ChartSummary, IndicatorCoverage, PublishedFile, SiteModel} from "../../model/pages/pages.ts";
import {newestVintage, newestVintageOf, wholeSpan} from "../../site/models.ts";
import type {DatasetFacts} from "./dataset-markup.ts";

/** One indicator in one area, with the files of its chart. */
export function chartDataset(
  coverage: IndicatorCoverage,
  area: PilotArea,
  years: ChartSummary["years"],
  files: readonly PublishedFile[],
  locale: Locale
): DatasetFacts {
  const {indicator, first, last} = coverage;
  return {
    page: {kind: "chart", area: area.id, indicator: indicator.id},
    title: wholeTitle(chartTitle(indicator, area, locale)),
    description: chartMeta(area, {coverage, years}, locale).description,
    indicators: [indicator],
    months: {first, last},
    place: area.name[locale],
    vintage: newestVintageOf(coverage),
    files: files.map(({path}) => path)
  };
}

/** One indicator in all areas and municipalities. */
export function indicatorDataset(
  coverage: IndicatorCoverage,
  years: ChartSummary["years"],
  files: readonly PublishedFile[],
  locale: Locale
): DatasetFacts {
  const {indicator, first, last} = coverage;
  return {
    page: {kind: "indicator", indicator: indicator.id},
    title: language(locale).indicators[indicator.id].title,
    description: indicatorMeta({coverage, years}, locale).description,
    indicators: [indicator],
    months: {first, last},
    place: null,
    vintage: newestVintageOf(coverage),
    files: files.map(({path}) => path)
  };
}

/** All the data, with the files that hold most of it. */
export function wholeDataset(site: SiteModel, locale: Locale): DatasetFacts {
  const {site: name, dataset} = language(locale);
  return {
    page: {kind: "data"},
    title: name.tagline,
    description: dataset.description,
    indicators: site.indicators.map(({indicator}) => indicator),
    months: wholeSpan(site.indicators),
    place: null,
    vintage: newestVintage(site),
    files: wholeFiles
  };
}

const wholeFiles = [
  "/data/kuntakokeilut.zip",
  "/data/datapackage.json",
  "/data/observations.csv",
  "/data/observations.parquet",
  "/data/comparisons.csv",
  "/data/comparisons.parquet"
];
