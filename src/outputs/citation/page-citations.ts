import {pageAddress} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import {chartTitle, wholeTitle} from "../../i18n/sentences.ts";
import {tableTitle} from "../../i18n/files/table-titles.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {Locale} from "../../model/languages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";

/** What is referred to. */
export interface Citation {
  /** Unique among the references of the site, letters, digits and hyphens: `espoo-unemployed-share`. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly address: string;
  /** Date of the newest vintage that the figures rest on. */
  readonly vintage: string;
  readonly locale: Locale;
}

/** How to refer to one indicator in one area. */
export function chartCitation(
  {indicator, vintages}: IndicatorCoverage,
  area: PilotArea,
  locale: Locale,
  place: SitePlace
): Citation {
  const page = pageAddress({kind: "chart", area: area.id, indicator: indicator.id}, locale, place.base);
  return {
    id: `${area.id}-${indicator.id}`,
    title: wholeTitle(chartTitle(indicator, area, locale)),
    address: new URL(page, place.origin).href,
    vintage: newestOf(vintages),
    locale
  };
}

/** How to refer to all indicators of one area. */
export function areaCitation(area: PilotArea, vintage: string, locale: Locale, place: SitePlace): Citation {
  const page = pageAddress({kind: "area", area: area.id}, locale, place.base);
  const title = tableTitle({topic: "areas", area: area.name, indicator: null}, locale);
  return {id: area.id, title, address: new URL(page, place.origin).href, vintage, locale};
}

/** How to refer to one indicator in all areas. */
export function indicatorCitation(
  {indicator, vintages}: IndicatorCoverage,
  locale: Locale,
  place: SitePlace
): Citation {
  const page = pageAddress({kind: "indicator", indicator: indicator.id}, locale, place.base);
  return {
    id: indicator.id,
    title: language(locale).indicators[indicator.id].title,
    address: new URL(page, place.origin).href,
    vintage: newestOf(vintages),
    locale
  };
}

/** How to refer to all the data. */
export function dataCitation(vintage: string, locale: Locale, place: SitePlace): Citation {
  const page = pageAddress({kind: "data"}, locale, place.base);
  const title = language(locale).site.tagline;
  return {id: "data", title, address: new URL(page, place.origin).href, vintage, locale};
}

function newestOf(vintages: readonly string[]): string {
  const newest = vintages.at(-1);
  if (newest === undefined) throw new Error("reference: expected figures of at least one vintage");
  return newest;
}
