import {pageAddress, pageAddresses, withBase} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {ListedPage} from "./listed-pages.ts";

/** The name of the list of a language's pages; without one, that of the list of the lists. */
export function sitemapName(locale?: Locale): string {
  return locale === undefined ? "sitemap" : `sitemap-${locale}`;
}

/**
 * Lists the pages of a language for search engines, each with the same page in the other languages.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemap(pages: readonly ListedPage[], locale: Locale, place: SitePlace): string {
  const entries = pages.map(({page, modified}) => {
    const addresses = pageAddresses(page, place.base);
    const others = [
      ...locales.map((other) => [other, addresses[other]] as const),
      ["x-default", addresses.fi] as const
    ];
    const links = others.map(
      ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${full(address, place)}"/>`
    );
    const address = full(pageAddress(page, locale, place.base), place);
    return `<url><loc>${address}</loc><lastmod>${modified}</lastmod>${links.join("")}</url>`;
  });
  return document("urlset", ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

/** Lists the lists of all languages. */
export function renderSitemapIndex(pages: readonly ListedPage[], place: SitePlace): string {
  const newest =
    pages
      .map(({modified}) => modified)
      .toSorted()
      .at(-1) ?? "";
  const entries = locales.map((locale) => {
    const address = full(withBase(`/${sitemapName(locale)}.xml`, place.base), place);
    return `<sitemap><loc>${address}</loc><lastmod>${newest}</lastmod></sitemap>`;
  });
  return document("sitemapindex", "", entries);
}

/** Says to programs that they may read everything, and where the lists are. */
export function renderRobots(place: SitePlace): string {
  const sitemap = full(withBase(`/${sitemapName()}.xml`, place.base), place);
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

function document(root: string, namespaces: string, entries: readonly string[]): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return `${head}\n${entries.join("\n")}\n</${root}>\n`;
}

function full(path: string, {origin}: SitePlace): string {
  return escapeMarkup(new URL(path, origin).href);
}
