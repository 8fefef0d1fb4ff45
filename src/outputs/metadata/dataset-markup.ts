import {pageAddress, withBase} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Page} from "../../model/pages/page.ts";
import {licenceAddress, sourceAddress} from "../../model/source.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {downloadKind} from "../download-kinds.ts";
import type {DownloadKind} from "../download-kinds.ts";
import {fileTypes} from "./file-types.ts";

/** What a page says of its figures to search engines. */
export interface DatasetFacts {
  readonly page: Page;
  readonly title: string;
  /** At least fifty characters, or search engines leave the data out. */
  readonly description: string;
  readonly indicators: readonly Indicator[];
  readonly months: MonthSpan;
  /** The area; null for the whole country. */
  readonly place: string | null;
  readonly vintage: string;
  /** Addresses of its files below the site's base. */
  readonly files: readonly string[];
}

/**
 * Describes the figures of a page in the terms of schema.org; the site made them, `publisher` publishes them, where named.
 *
 * @see https://schema.org/Dataset
 */
export function datasetMarkup(
  facts: DatasetFacts,
  locale: Locale,
  {origin, base, publisher: name}: SitePlace & {readonly publisher: string}
): object {
  const {page, title, description, indicators, months, place, vintage, files} = facts;
  const {site, dataset, chart} = language(locale);
  const full = (path: string) => new URL(withBase(path, base), origin).href;
  const url = full(pageAddress(page, locale));
  const data = full(pageAddress({kind: "data"}, locale));
  const creator = {"@type": "Organization", name: site.name, url: full(pageAddress({kind: "front"}, locale))};
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    name: title,
    description,
    url,
    inLanguage: locale,
    keywords: dataset.keywords,
    creator,
    publisher: name ? {"@type": "Organization", name} : creator,
    license: licenceAddress,
    isAccessibleForFree: true,
    isBasedOn: {"@type": "CreativeWork", name: chart.source, url: sourceAddress(locale)},
    version: vintage,
    dateModified: vintage,
    temporalCoverage: `${months.first}/${months.last}`,
    spatialCoverage: placeOf(place, dataset.country),
    variableMeasured: indicators.map((indicator) => variable(indicator, locale)),
    includedInDataCatalog: {"@type": "DataCatalog", name: site.name, url: data},
    distribution: files.map((path) => download(path, full(path), locale))
  };
}

function placeOf(place: string | null, country: string): object {
  const finland = {"@type": "Country", name: country};
  return place === null ? finland : {"@type": "Place", name: place, containedInPlace: finland};
}

function variable({id, unit}: Indicator, locale: Locale): object {
  const {indicators, units} = language(locale);
  const {title: name, definition: description} = indicators[id];
  return {"@type": "PropertyValue", name, description, unitText: units[unit].name, propertyID: id};
}

function download(path: string, contentUrl: string, locale: Locale): object {
  const kind = downloadKind(path);
  const name = language(locale).chart.downloads[kind];
  return {"@type": "DataDownload", name, encodingFormat: fileTypes[formats[kind]].media, contentUrl};
}

const formats: Readonly<Record<DownloadKind, keyof typeof fileTypes>> = {
  csv: "csv",
  excelFinnish: "csv fi",
  excelSwedish: "csv sv",
  longFinnish: "csv fi",
  longSwedish: "csv sv",
  workbook: "xlsx",
  jsonStat: "json-stat",
  parquet: "parquet",
  archive: "zip",
  checksums: "sha256",
  dataPackage: "data package"
};
