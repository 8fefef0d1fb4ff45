import {pageAddress, withBase} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Indicator} from "../../model/indicators.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {Page} from "../../model/pages/page.ts";
import type {PictureSubject} from "../../model/pages/pictures.ts";
import {licenceAddress, sourceAddress} from "../../model/source.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {citationForms} from "../citation/citation.ts";
import {downloadKind} from "../download-kinds.ts";
import type {DownloadKind} from "../download-kinds.ts";
import {pictureAddress} from "../embeds/picture-address.ts";
import {fileTypes} from "./file-types.ts";
import {catalogueId} from "./site-markup.ts";

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
  /** What the figures look like; the picture that stands for the page where it is linked. */
  readonly picture: PictureSubject;
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
  {publisher: name, ...place}: SitePlace & {readonly publisher: string}
): object {
  const {page, title, description, indicators, months, vintage, picture, files} = facts;
  const {site, dataset, chart} = language(locale);
  const full = (path: string) => new URL(withBase(path, place.base), place.origin).href;
  const idIn = (of: Page, other: Locale) => `${full(pageAddress(of, other))}#dataset`;
  const url = full(pageAddress(page, locale));
  const data: Page = {kind: "data"};
  const creator = {"@type": "Organization", name: site.name, url: full(pageAddress({kind: "front"}, locale))};
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": idIn(page, locale),
    // The same in all languages.
    identifier: idIn(page, "fi"),
    workTranslation: locales.filter((other) => other !== locale).map((other) => ({"@id": idIn(page, other)})),
    ...(page.kind !== "data" && {isPartOf: {"@id": idIn(data, locale)}}),
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
    citation: citationForms({id: "page", title, address: url, vintage, locale}).sentence,
    measurementTechnique: full(pageAddress({kind: "methods"}, locale)),
    version: vintage,
    dateModified: vintage,
    temporalCoverage: `${months.first}/${months.last}`,
    spatialCoverage: placeOf(facts.place, dataset.country),
    variableMeasured: indicators.map((indicator) => variable(indicator, page, locale)),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      "@id": catalogueId(locale, place),
      name: site.name,
      url: full(pageAddress(data, locale))
    },
    image: {
      "@type": "ImageObject",
      contentUrl: pictureAddress(picture, locale, place),
      license: licenceAddress,
      acquireLicensePage: full(pageAddress({kind: "about"}, locale)),
      creditText: site.name,
      creator
    },
    distribution: files.map((path) => download(path, full(path), locale))
  };
}

function placeOf(place: string | null, country: string): object {
  const finland = {"@type": "Country", name: country};
  return place === null ? finland : {"@type": "Place", name: place, containedInPlace: finland};
}

/** Pages of places have all indicators: what each means is left to its own page, for the weight of theirs. */
function variable({id, unit}: Indicator, page: Page, locale: Locale): object {
  const {indicators, units} = language(locale);
  const {title: name, definition: description} = indicators[id];
  const isBrief = page.kind === "area" || page.kind === "municipality";
  return {"@type": "PropertyValue", name, ...(!isBrief && {description}), unitText: units[unit].name, propertyID: id};
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
