import type {IndicatorId} from "../model/indicators.ts";
import {locales} from "../model/languages.ts";
import type {Locale, Localized} from "../model/languages.ts";

/** A page, whatever its language. */
export type Page =
  | {readonly kind: "front" | "indicators" | "municipalities" | StandingPage}
  | {readonly kind: "area"; readonly area: string}
  | {readonly kind: "chart"; readonly area: string; readonly indicator: IndicatorId}
  | {readonly kind: "indicator"; readonly indicator: IndicatorId}
  /** `code` as in the source, `KU049`; `name` the Finnish one, for the address is the same in all languages but its first words. */
  | {readonly kind: "municipality"; readonly code: string; readonly name: string};

/** Pages of which there is one. */
export type StandingPage =
  "explore" | "methods" | "data" | "files" | "embedding" | "changes" | "accessibility" | "about";

/** Where the site lies: its origin, and the path below it. */
export interface SitePlace {
  readonly origin: URL | undefined;
  readonly base: string;
}

/** The address of a page in a language; `base` is where the site lies on its host, `/` or `/statistics/`. */
export function pageAddress(page: Page, locale: Locale, base = "/"): string {
  return withBase(`${prefixes[locale]}${pathOf(page, locale)}`, base);
}

/** The addresses of the same page in all languages, for the language switch and `hreflang`. */
export function pageAddresses(page: Page, base = "/"): Localized {
  const [fi, sv, en] = locales.map((locale) => pageAddress(page, locale, base)) as [string, string, string];
  return {fi, sv, en};
}

/** Puts an address below the site's base; for pages and for files such as `/data/observations.csv`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The language of the page at an address below the base, `/sv/omraden/espoo/` or `/embed/sv/espoo/unemployed/`. */
export function addressLocale(address: string): Locale {
  const found = /^\/(?:embed\/)?(\w+)\//.exec(address)?.[1];
  return locales.find((locale) => locale === found) ?? "fi";
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

const prefixes: Localized = {fi: "/", sv: "/sv/", en: "/en/"};

function pathOf(page: Page, locale: Locale): string {
  switch (page.kind) {
    case "front":
      return "";
    case "area":
      return `${words.areas[locale]}/${page.area}/`;
    case "chart":
      return `${words.areas[locale]}/${page.area}/${page.indicator}/`;
    case "indicators":
      return `${words.indicators[locale]}/`;
    case "indicator":
      return `${words.indicators[locale]}/${page.indicator}/`;
    case "municipality":
      return `${words.municipalities[locale]}/${municipalitySlug(page.code, page.name)}/`;
    default:
      return `${words[page.kind][locale]}/`;
  }
}

const words: Readonly<Record<StandingPage | "areas" | "indicators" | "municipalities", Localized>> = {
  areas: {fi: "alueet", sv: "omraden", en: "areas"},
  indicators: {fi: "mittarit", sv: "matt", en: "indicators"},
  municipalities: {fi: "kunnat", sv: "kommuner", en: "municipalities"},
  explore: {fi: "tutki", sv: "utforska", en: "explore"},
  methods: {fi: "menetelmat", sv: "metoder", en: "methods"},
  data: {fi: "aineistot", sv: "data", en: "data"},
  files: {fi: "aineistot/tiedostot", sv: "data/filer", en: "data/files"},
  embedding: {fi: "upottaminen", sv: "inbaddning", en: "embedding"},
  changes: {fi: "muutokset", sv: "andringar", en: "changes"},
  accessibility: {fi: "saavutettavuus", sv: "tillganglighet", en: "accessibility"},
  about: {fi: "tietoja", sv: "om", en: "about"}
};
