import {pageAddress} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {Locale} from "../../model/languages.ts";
import {licenceAddress} from "../../model/source.ts";

/**
 * Names the site to search engines, on its front page.
 *
 * @see https://schema.org/WebSite
 */
export function siteMarkup(locale: Locale, place: SitePlace): object {
  const url = address({kind: "front"}, locale, place);
  const {site} = language(locale);
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${url}#site`,
    name: site.name,
    alternateName: site.tagline,
    url,
    inLanguage: locale
  };
}

/**
 * Says that all data sets of the site are in one catalogue, which the page of the data stands for.
 *
 * @see https://schema.org/DataCatalog
 */
export function catalogueMarkup(locale: Locale, place: SitePlace): object {
  const url = address({kind: "data"}, locale, place);
  const {site, dataset} = language(locale);
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": catalogueId(locale, place),
    name: site.name,
    description: dataset.description,
    url,
    inLanguage: locale,
    license: licenceAddress,
    dataset: {"@id": `${url}#dataset`}
  };
}

/** What data sets call the catalogue that they are in. */
export function catalogueId(locale: Locale, place: SitePlace): string {
  return `${address({kind: "data"}, locale, place)}#catalogue`;
}

function address(page: {readonly kind: "front" | "data"}, locale: Locale, {origin, base}: SitePlace): string {
  return new URL(pageAddress(page, locale, base), origin).href;
}
