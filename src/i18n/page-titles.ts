import {expected} from "../model/expected.ts";
import type {Locale} from "../model/languages.ts";
import type {Month} from "../model/months.ts";
import type {EmbedPeriod} from "../model/pages/embeds.ts";
import type {StandingPage} from "../model/pages/page.ts";
import type {ChartSummary, IndicatorCoverage, YearFigures} from "../model/pages/pages.ts";
import {isCount} from "../model/pages/summary.ts";
import {capitalize, uncapitalize} from "./first-letter.ts";
import {language} from "./language.ts";
import {toMonth} from "./months.ts";
import {formatWithUnit} from "./numbers.ts";
import {pilotsTogether, placeForms} from "./places.ts";
import type {Place} from "./places.ts";

/** What a page is called and how it is described where it is linked: in tabs, search results and previews. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** Title and description of the front page; `last` is the month to which its figures reach. */
export function frontMeta(last: Month, locale: Locale): PageMeta {
  const {title, description} = language(locale).titles.front;
  return {title, description: described([description(toMonth(last, locale))])};
}

/** Title and description of the list of areas: the pilots first, then how far the figures reach. */
export function areasMeta(together: Described, locale: Locale): PageMeta {
  const {site, lists, titles} = language(locale);
  const until = titles.chart.until(toMonth(together.coverage.last, locale));
  const description = described([
    ...yearDescriptions(together, [() => lists.areas.described], pilotsTogether, locale).map(
      (text) => `${text} ${until}`
    ),
    `${lists.areas.described} ${until}`
  ]);
  return {title: `${lists.areas.title} – ${site.name}`, description};
}

/** Title and description of an area's page, which its headline indicator leads. */
export function areaMeta(area: Place, headline: Described, locale: Locale): PageMeta {
  const {topics, area: rest} = language(locale).titles;
  return {
    title: titled(`${titleName(area, locale)}: ${topics}`, locale),
    description: pageDescription(headline, rest, area, locale)
  };
}

/** Title and description of the page of one indicator in one area. */
export function chartMeta(area: Place, chart: Described, locale: Locale): PageMeta {
  const {inTitles} = language(locale).indicators[chart.coverage.indicator.id];
  return {
    title: titled(`${titleName(area, locale)}: ${inTitles}`, locale),
    description: seriesDescription(chart, area, locale)
  };
}

/** Title and description of the page of one indicator in all areas. */
export function indicatorMeta(together: Described, locale: Locale): PageMeta {
  const {inTitles} = language(locale).indicators[together.coverage.indicator.id];
  const {byArea} = language(locale).titles;
  return {
    title: titled(`${capitalize(inTitles)} ${byArea}`, locale),
    description: seriesDescription(together, pilotsTogether, locale)
  };
}

/** Title and description of the list of all indicators. */
export function indicatorListMeta(last: Month, locale: Locale): PageMeta {
  const {site, navigation, indicatorPage} = language(locale);
  const {newest} = language(locale).titles.chart;
  const description = described([`${indicatorPage.listLead} ${newest(toMonth(last, locale))}`]);
  return {title: `${navigation.indicators} – ${site.name}`, description};
}

/** Title and description of a municipality's page, which its headline indicator leads. */
export function municipalityMeta(municipality: Place, headline: Described, locale: Locale): PageMeta {
  const {name} = placeForms(municipality, locale);
  const {ofMunicipality, municipality: rest} = language(locale).titles;
  return {
    title: titled(`${name}: ${ofMunicipality}`, locale),
    description: pageDescription(headline, rest, municipality, locale)
  };
}

/** Title and description of the list of municipalities. */
export function municipalitiesMeta(last: Month, locale: Locale): PageMeta {
  const {site, municipalityPage} = language(locale);
  const description = reaching(municipalityPage.listLead, last, locale);
  return {title: `${municipalityPage.listTitle} – ${site.name}`, description};
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

/** What a description states of a series. */
export interface Described {
  readonly coverage: Pick<IndicatorCoverage, "indicator" | "last">;
  /** The first whole year and the last one of the pilots, where both are known. */
  readonly years: ChartSummary["years"];
}

/** What a list holds, and how far its figures reach. */
function reaching(lead: string, last: Month, locale: Locale): string {
  const {until} = language(locale).titles.chart;
  return described([`${lead} ${until(toMonth(last, locale))}`, until(toMonth(last, locale))]);
}

/** Of a place with all its indicators, which its headline leads. */
function pageDescription(
  headline: Described,
  {more, short, plain}: ReturnType<typeof language>["titles"]["area"],
  place: Place,
  locale: Locale
): string {
  const {inside} = placeForms(place, locale);
  const until = toMonth(headline.coverage.last, locale);
  return described([...yearDescriptions(headline, [more, short], place, locale), plain(inside, until)]);
}

function seriesDescription(chart: Described, place: Place, locale: Locale): string {
  const rest = language(locale).titles.chart;
  const {measured, until} = describedFacts(chart, place, locale);
  return described([
    ...yearDescriptions(chart, [rest.more, rest.until], place, locale),
    rest.plain(measured, until),
    `${measured}. ${rest.until(until)}`
  ]);
}

/** Whole years first, then how far the months reach, told the longer or the shorter way; none without years. */
function yearDescriptions(
  chart: Described,
  reaches: readonly ((until: string) => string)[],
  place: Place,
  locale: Locale
): string[] {
  const {years} = language(locale).titles;
  const {measured, mean, values, until} = describedFacts(chart, place, locale);
  return values ? reaches.map((reach) => `${years(`${measured}${mean}`, values)} ${reach(until)}`) : [];
}

function describedFacts({coverage, years}: Described, place: Place, locale: Locale) {
  const {id, unit} = coverage.indicator;
  const {onAverage} = language(locale).titles;
  const value = ({year, area}: YearFigures) => ({year, value: formatWithUnit(area, unit, locale)});
  return {
    // A number of a year would be read as that of all its months together.
    mean: isCount(unit) ? ` ${onAverage[id === "new-vacancies" ? "inMonths" : "atMonthEnds"]}` : "",
    measured: `${capitalize(language(locale).indicators[id].inTitles)} ${placeForms(place, locale).inside}`,
    values: years && {first: value(years.first), last: value(years.last)},
    until: toMonth(coverage.last, locale)
  };
}

/** The first of some descriptions that search results show whole. */
function described(candidates: readonly string[]): string {
  return expected(
    candidates.find((text) => text.length <= longestDescription),
    `descriptions ${JSON.stringify(candidates)}: expected one of at most ${longestDescription} characters`
  );
}

const longestDescription = 160;
