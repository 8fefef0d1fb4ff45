import {language} from "../../i18n/language.ts";
import {tableTitle} from "../../i18n/files/table-titles.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import {inEach} from "../../model/languages.ts";
import type {Localized} from "../../model/languages.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import type {Page} from "../../model/pages/page.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import type {ListedFile} from "../../model/releases/files.ts";
import {tableTopics} from "../../model/tables.ts";
import type {TableTopic} from "../../model/tables.ts";
import {newestVintage, newestVintageOf, wholeSpan} from "../../site/models.ts";
import type {CataloguePlace} from "./catalogue-places.ts";

/** A part of the data as catalogues list it: what it is, what it covers, and the files that hold it. */
export interface CatalogueDataset {
  /** Unique in the catalogue. */
  readonly id: string;
  readonly titles: Localized;
  readonly descriptions: Localized;
  readonly page: Page;
  /** Where on the page it is told of; empty for the whole page. */
  readonly anchor: string;
  /** Which months its figures, or those that its lists explain, are of; null where there are none. */
  readonly months: MonthSpan | null;
  /** Whether the files have a row for each month. */
  readonly isMonthly: boolean;
  /** The municipalities; none for the whole country. */
  readonly places: readonly CataloguePlace[];
  readonly vintage: string;
  readonly files: readonly ListedFile[];
}

/**
 * The data in parts that somebody may look for: each indicator, each area, the tables that stand alone, and all of
 * them. Charts and single municipalities are left out, for the tables of areas and indicators have their rows.
 */
export function listDatasets(
  site: SiteModel,
  methods: Pick<MethodsModel, "months">,
  files: readonly ListedFile[]
): CatalogueDataset[] {
  const tables = files.filter(({format}) => format !== "csvw");
  return [
    wholeDataset(site, tables),
    ...indicatorDatasets(site, tables),
    ...areaDatasets(site, tables),
    ...tableTopics.flatMap((topic) => tableDataset(topic, site, methods, tables))
  ];
}

function wholeDataset(site: SiteModel, files: readonly ListedFile[]): CatalogueDataset {
  return {
    id: "kuntakokeilut",
    titles: inEach((locale) => language(locale).site.tagline),
    descriptions: inEach((locale) => language(locale).dataset.description),
    page: {kind: "data"},
    anchor: "",
    months: sourceMonths(site),
    isMonthly: true,
    places: [],
    vintage: newestVintage(site),
    files: files.filter(({format}) => format === "zip" || format === "data package")
  };
}

function indicatorDatasets({indicators}: SiteModel, files: readonly ListedFile[]): CatalogueDataset[] {
  return indicators.map((coverage) => {
    const {indicator, first, last} = coverage;
    const addresses = [`/data/indicators/${indicator.id}.`, `/data/municipalities/${indicator.id}.`];
    return {
      id: `indicator-${indicator.id}`,
      titles: inEach((locale) => language(locale).indicators[indicator.id].title),
      descriptions: inEach((locale) => language(locale).indicators[indicator.id].definition),
      page: {kind: "indicator", indicator: indicator.id},
      anchor: "",
      months: {first, last},
      isMonthly: true,
      places: [],
      vintage: newestVintageOf(coverage),
      files: files.filter(({path}) => addresses.some((address) => path.startsWith(address)))
    };
  });
}

function areaDatasets(site: SiteModel, files: readonly ListedFile[]): CatalogueDataset[] {
  return site.areas.map(({area}) => ({
    id: `area-${area.id}`,
    titles: inEach((locale) => tableTitle({topic: "areas", area: area.name, indicator: null}, locale)),
    descriptions: inEach((locale) => language(locale).dataPage.kinds.areas.explanation),
    page: {kind: "area", area: area.id},
    anchor: "",
    months: wholeSpan(site.indicators),
    isMonthly: true,
    places: area.municipalities.flatMap((code) => {
      const name = site.municipalityNames[code];
      return name ? [{code, name}] : [];
    }),
    vintage: newestVintage(site),
    files: files.filter(({path}) => areaFolders.some((folder) => path.startsWith(`/data/${folder}/${area.id}.`)))
  }));
}

/** All indicators of an area, and of its municipalities. */
const areaFolders = ["areas", "area-municipalities"];

/** Of the tables that stand alone, with those that hold their rows in parts; none of the others in folders. */
function tableDataset(
  topic: TableTopic,
  site: SiteModel,
  {months}: Pick<MethodsModel, "months">,
  files: readonly ListedFile[]
): CatalogueDataset[] {
  const parts = topic === "observations" ? "/data/measures/" : null;
  const own = files.filter(({path}) => path.startsWith(`/data/${topic}.`) || (parts && path.startsWith(parts)));
  if (own.length === 0) return [];
  return [
    {
      id: topic,
      titles: inEach((locale) => language(locale).dataPage.kinds[topic].title),
      descriptions: inEach((locale) => language(locale).dataPage.kinds[topic].explanation),
      page: {kind: "data"},
      anchor: `#files-${topic}`,
      months: monthsOfTable(topic, sourceMonths(site), months),
      isMonthly: monthly.includes(topic),
      places: [],
      vintage: newestVintage(site),
      files: own
    }
  ];
}

/** Of the tables that stand alone. */
const monthly: readonly TableTopic[] = ["observations", "revisions", "coverage", "placebos"];

/** Comparisons are of the months of the estimates, lists of those of the figures that they explain. */
function monthsOfTable(topic: TableTopic, source: MonthSpan, months: MethodsModel["months"]): MonthSpan | null {
  if (!["comparisons", "placebos", "pooled"].includes(topic)) return source;
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? {first, last} : null;
}

/** From the first to the last month that any vintage gives. */
function sourceMonths({vintages}: SiteModel): MonthSpan {
  return wholeSpan(vintages.map(({coverage}) => coverage));
}
