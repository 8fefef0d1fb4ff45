import {inEach, locales} from "../model/languages.ts";
import type {Locale, Localized} from "../model/languages.ts";
import type {Page} from "../model/pages/page.ts";
import {language} from "./language.ts";
import type {Language} from "./language.ts";

/** Where the site lies: its origin, and the path below it. */
export interface SitePlace {
  readonly origin: URL | undefined;
  readonly base: string;
}

/** The address of a page in a language; `base` is where the site lies on its host, `/` or `/statistics/`. */
export function pageAddress(page: Page, locale: Locale, base = "/"): string {
  return withBase(`${prefixOf(locale)}${pathOf(page, language(locale).addresses)}`, base);
}

/** The addresses of the same page in all languages, for the language switch and `hreflang`. */
export function pageAddresses(page: Page, base = "/"): Localized {
  return inEach((locale) => pageAddress(page, locale, base));
}

/** Puts an address below the site's base; for pages and for files such as `/data/observations.csv`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The language of the page at an address below the base, `/sv/omraden/espoo/` or `/embed/sv/espoo/unemployed/`. */
export function addressLocale(address: string): Locale {
  const found = /^\/(?:embed\/)?(\w+)\//.exec(address)?.[1];
  return locales.find((locale) => locale === found) ?? locales[0];
}

/** A whole address as people write it. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** The last part of a municipality's address, `049-espoo`. */
export function municipalitySlug(code: string, finnishName: string): string {
  const plain = finnishName.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${code.replace("KU", "")}-${plain.replace(/[^a-z]+/g, "-")}`;
}

/** The first language has none. */
function prefixOf(locale: Locale): string {
  return locale === locales[0] ? "/" : `/${locale}/`;
}

function pathOf(page: Page, words: Language["addresses"]): string {
  switch (page.kind) {
    case "front":
      return "";
    case "area":
      return `${words.areas}/${page.area}/`;
    case "chart":
      return `${words.areas}/${page.area}/${page.indicator}/`;
    case "indicators":
      return `${words.indicators}/`;
    case "indicator":
      return `${words.indicators}/${page.indicator}/`;
    case "municipality":
      return `${words.municipalities}/${municipalitySlug(page.code, page.name)}/`;
    default:
      return `${words[page.kind]}/`;
  }
}
