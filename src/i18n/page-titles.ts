import type {IndicatorId} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import type {EmbedPeriod} from "../model/pages/embeds.ts";
import type {StandingPage} from "../model/pages/page.ts";
import {capitalize, uncapitalize} from "./first-letter.ts";
import {language} from "./language.ts";
import {placeForms} from "./places.ts";
import type {Place} from "./places.ts";

/** What a page is called and how it is described where it is linked: in tabs, search results and previews. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** Title and description of the front page. */
export function frontMeta(locale: Locale): PageMeta {
  return language(locale).titles.front;
}

/** Title and description of the list of areas. */
export function areasMeta(locale: Locale): PageMeta {
  const {site, lists} = language(locale);
  return {title: `${lists.areas.title} – ${site.name}`, description: lists.areas.lead};
}

/** Title and description of an area's page; `members` is how many municipalities it has. */
export function areaMeta(area: Place, members: number, locale: Locale): PageMeta {
  const {topics, area: describe} = language(locale).titles;
  return {
    title: titled(`${titleName(area, locale)}: ${topics}`, locale),
    description: describe(placeForms(area, locale).inside, members)
  };
}

/** Title and description of the page of one indicator in one area. */
export function chartMeta(indicator: IndicatorId, area: Place, locale: Locale): PageMeta {
  const {inTitles} = language(locale).indicators[indicator];
  return {
    title: titled(`${titleName(area, locale)}: ${inTitles}`, locale),
    description: language(locale).titles.chart(`${capitalize(inTitles)} ${placeForms(area, locale).inside}`)
  };
}

/** Title and description of the page of one indicator in all areas. */
export function indicatorMeta(indicator: IndicatorId, locale: Locale): PageMeta {
  const name = capitalize(language(locale).indicators[indicator].inTitles);
  const {byArea, indicator: describe} = language(locale).titles;
  return {title: titled(`${name} ${byArea}`, locale), description: describe(name)};
}

/** Title and description of the list of all indicators. */
export function indicatorListMeta(locale: Locale): PageMeta {
  const {site, navigation, indicatorPage} = language(locale);
  return {title: `${navigation.indicators} – ${site.name}`, description: indicatorPage.listLead};
}

/** Title and description of a municipality's page. */
export function municipalityMeta(municipality: Place, locale: Locale): PageMeta {
  const {name, inside} = placeForms(municipality, locale);
  const {ofMunicipality, municipality: describe} = language(locale).titles;
  return {title: titled(`${name}: ${ofMunicipality}`, locale), description: describe(inside)};
}

/** Title and description of the list of municipalities. */
export function municipalitiesMeta(locale: Locale): PageMeta {
  const {site, municipalityPage} = language(locale);
  return {title: `${municipalityPage.listTitle} – ${site.name}`, description: municipalityPage.listLead};
}

/** Title and description of a page of which there is one. */
export function standingMeta(page: StandingPage, locale: Locale): PageMeta {
  const {site, standingPages} = language(locale);
  const {title, lead} = standingPages[page];
  return {title: `${title} – ${site.name}`, description: lead};
}

/**
 * Title of an embedded chart, which names the site because nothing around it does. It stands in code that others keep,
 * so it says how long a window is and not which months it shows now.
 */
export function embedTitle(title: string, period: EmbedPeriod, locale: Locale): string {
  const {site, embeds} = language(locale);
  const window = period === "all" ? "" : `, ${uncapitalize(embeds.periods[period])}`;
  return `${title}${window} – ${site.name}`;
}

/** Title and description of the page that stands where there is none. */
export function notFoundMeta(locale: Locale): PageMeta {
  const {site, notFound} = language(locale);
  return {title: `${notFound.title} – ${site.name}`, description: notFound.text};
}

/** With the name of the site, unless the whole then no longer fits into a tab or a search result. */
function titled(title: string, locale: Locale): string {
  const full = `${title} – ${language(locale).site.name}`;
  return full.length > longestTitle ? title : full;
}

const longestTitle = 70;

/** The name of an area without what stands in brackets after it; the chart says that in full. */
function titleName({name}: Place, locale: Locale): string {
  return name[locale].replace(/ \(.*\)$/, "");
}
