import {tableTitle} from "../../i18n/files/table-titles.ts";
import {language} from "../../i18n/language.ts";
import {areaMeta, chartMeta, indicatorMeta, municipalityMeta} from "../../i18n/page-titles.ts";
import {chartTitle, wholeTitle} from "../../i18n/sentences.ts";
import type {PilotArea} from "../../model/areas.ts";
import {headlineIndicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {MunicipalityModel} from "../../model/pages/municipality-pages.ts";
import type {ChartSummary, IndicatorCoverage, PublishedFile, SiteModel} from "../../model/pages/pages.ts";
import {allAreas} from "../../model/pages/pictures.ts";
import {headlineCoverage, newestVintage, newestVintageOf, wholeSpan} from "../../site/models.ts";
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
    picture: {area: area.id, indicator: indicator.id},
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
    picture: {area: allAreas, indicator: indicator.id},
    files: files.map(({path}) => path)
  };
}

/** All indicators in one area, with its own files. */
export function areaDataset(
  site: SiteModel,
  area: PilotArea,
  years: ChartSummary["years"],
  files: readonly PublishedFile[],
  locale: Locale
): DatasetFacts {
  return {
    page: {kind: "area", area: area.id},
    title: tableTitle({topic: "areas", area: area.name, indicator: null}, locale),
    description: areaMeta(area, {coverage: headlineCoverage(site.indicators), years}, locale).description,
    ...allIndicators(site),
    place: area.name[locale],
    picture: {area: area.id, indicator: headlineIndicator},
    files: files.map(({path}) => path)
  };
}

/**
 * All indicators in one municipality, with its own files.
 *
 * @param described the months and years that the page is described by
 */
export function municipalityDataset(
  site: SiteModel,
  {municipality: {code, name}, files}: Pick<MunicipalityModel, "municipality" | "files">,
  described: Parameters<typeof municipalityMeta>[1],
  locale: Locale
): DatasetFacts {
  return {
    page: {kind: "municipality", code, name: name.fi},
    title: tableTitle({topic: "municipality", area: name, indicator: null}, locale),
    description: municipalityMeta({id: code, name}, described, locale).description,
    ...allIndicators(site),
    place: name[locale],
    picture: {area: code, indicator: headlineIndicator},
    files: files.map(({path}) => path)
  };
}

function allIndicators(site: SiteModel): Pick<DatasetFacts, "indicators" | "months" | "vintage"> {
  return {
    indicators: site.indicators.map(({indicator}) => indicator),
    months: wholeSpan(site.indicators),
    vintage: newestVintage(site)
  };
}

/** All the data, with the files that hold most of it. */
export function wholeDataset(site: SiteModel, locale: Locale): DatasetFacts {
  const {site: name, dataset} = language(locale);
  return {
    page: {kind: "data"},
    title: name.tagline,
    description: dataset.description,
    ...allIndicators(site),
    place: null,
    picture: {area: allAreas, indicator: headlineIndicator},
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
