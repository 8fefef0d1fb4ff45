import type {IndicatorId} from "../model/indicators.ts";
import type {Locale, Localized} from "../model/languages.ts";
import type {EmbedPeriod} from "../model/pages/embeds.ts";
import type {StandingPage} from "./addresses.ts";
import {capitalize, uncapitalize} from "./first-letter.ts";
import {placeForms} from "./places.ts";
import type {Place} from "./places.ts";
import {texts} from "./texts.ts";

/** What a page is called and how it is described where it is linked: in tabs, search results and previews. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** Title and description of the front page. */
export function frontMeta(locale: Locale): PageMeta {
  return words[locale].front;
}

/** Title and description of an area's page; `members` is how many municipalities it has. */
export function areaMeta(area: Place, members: number, locale: Locale): PageMeta {
  const {topics, area: describe} = words[locale];
  return {
    title: titled(`${titleName(area, locale)}: ${topics}`, locale),
    description: describe(placeForms(area, locale).inside, members)
  };
}

/** Title and description of the page of one indicator in one area. */
export function chartMeta(indicator: IndicatorId, area: Place, locale: Locale): PageMeta {
  const {inTitles} = texts(locale).indicators[indicator];
  return {
    title: titled(`${titleName(area, locale)}: ${inTitles}`, locale),
    description: words[locale].chart(`${capitalize(inTitles)} ${placeForms(area, locale).inside}`)
  };
}

/** Title and description of the page of one indicator in all areas. */
export function indicatorMeta(indicator: IndicatorId, locale: Locale): PageMeta {
  const name = capitalize(texts(locale).indicators[indicator].inTitles);
  const {byArea, indicator: describe} = words[locale];
  return {title: titled(`${name} ${byArea}`, locale), description: describe(name)};
}

/** Title and description of the list of all indicators. */
export function indicatorListMeta(locale: Locale): PageMeta {
  const {site, navigation, indicatorPage} = texts(locale);
  return {title: `${navigation.indicators} – ${site.name}`, description: indicatorPage.listLead};
}

/** Title and description of a municipality's page. */
export function municipalityMeta(municipality: Place, locale: Locale): PageMeta {
  const {name, inside} = placeForms(municipality, locale);
  const {ofMunicipality, municipality: describe} = words[locale];
  return {title: titled(`${name}: ${ofMunicipality}`, locale), description: describe(inside)};
}

/** Title and description of the list of municipalities. */
export function municipalitiesMeta(locale: Locale): PageMeta {
  const {site, municipalityPage} = texts(locale);
  return {title: `${municipalityPage.listTitle} – ${site.name}`, description: municipalityPage.listLead};
}

/** Title and description of a page of which there is one. */
export function standingMeta(page: StandingPage, locale: Locale): PageMeta {
  const {site, standingPages} = texts(locale);
  const {title, lead} = standingPages[page];
  return {title: `${title} – ${site.name}`, description: lead};
}

/**
 * Title of an embedded chart, which names the site because nothing around it does. It stands in code that others keep,
 * so it says how long a window is and not which months it shows now.
 */
export function embedTitle(title: string, period: EmbedPeriod, locale: Locale): string {
  const {site, embeds} = texts(locale);
  const window = period === "all" ? "" : `, ${uncapitalize(embeds.periods[period])}`;
  return `${title}${window} – ${site.name}`;
}

/** Title and description of the page that stands where there is none. */
export function notFoundMeta(locale: Locale): PageMeta {
  const {site, notFound} = texts(locale);
  return {title: `${notFound.title} – ${site.name}`, description: notFound.text};
}

/** With the name of the site, unless the whole then no longer fits into a tab or a search result. */
function titled(title: string, locale: Locale): string {
  const full = `${title} – ${texts(locale).site.name}`;
  return full.length > longestTitle ? title : full;
}

const longestTitle = 70;

/** The name of an area without what stands in brackets after it; the chart says that in full. */
function titleName({name}: Place, locale: Locale): string {
  return name[locale].replace(/ \(.*\)$/, "");
}

/** What titles and descriptions are made of; descriptions have at most 160 characters. */
interface MetaWords {
  readonly front: PageMeta;
  readonly topics: string;
  readonly area: (inside: string, members: number) => string;
  readonly chart: (measured: string) => string;
  readonly byArea: string;
  readonly indicator: (name: string) => string;
  readonly ofMunicipality: string;
  readonly municipality: (inside: string) => string;
}

const words: Localized<MetaWords> = {
  fi: {
    front: {
      title: "Kuntakokeilut – työllisyyden kuntakokeilujen avoimet kuukausitilastot",
      description:
        "Työttömyys, palvelut ja avoimet työpaikat työllisyyden kuntakokeilujen 25 alueella kuukausittain: " +
        "kuviot, vertailut ja ladattavat luvut."
    },
    topics: "työttömyys ja avoimet työpaikat",
    area: (inside, members) =>
      `Työttömyys, palvelut ja avoimet työpaikat ${inside} kuukausittain` +
      `${members === 1 ? "" : `: alueen ${members} kuntaa yhdessä`}, rinnalla kunnat ilman kokeilua.`,
    chart: (measured) => `${measured} kuukausittain vertailukuntien rinnalla: kuviot, taulukko ja ladattavat luvut.`,
    byArea: "kokeilualueittain",
    indicator: (name) =>
      `${name} kuukausittain: kokeilualueet yhdessä ja kukin erikseen, mitä luku kertoo, taulukot ja ladattavat tiedostot.`,
    ofMunicipality: "kunnan työttömyys kuukausittain",
    municipality: (inside) =>
      `Työttömien osuus, työttömät ja avoimet työpaikat ${inside} kuukausittain: oliko kunta kokeilussa ja mihin sitä verrataan.`
  },
  sv: {
    front: {
      title: "Kuntakokeilut – öppen statistik om kommunförsöken med sysselsättning",
      description:
        "Arbetslöshet, service och lediga jobb månad för månad i de 25 områdena i kommunförsöken med sysselsättning: " +
        "diagram, jämförelser och data."
    },
    topics: "arbetslöshet och lediga jobb",
    area: (inside, members) =>
      `Arbetslöshet, service och lediga jobb ${inside} månad för månad` +
      `${members === 1 ? "" : `: områdets ${members} kommuner tillsammans`}, jämfört med kommuner utan försök.`,
    chart: (measured) => `${measured} månad för månad med jämförelsekommuner: diagram, tabell och filer.`,
    byArea: "per försöksområde",
    indicator: (name) =>
      `${name} månad för månad: försöksområdena tillsammans och vart för sig, vad siffran visar, tabeller och filer.`,
    ofMunicipality: "arbetslösheten månad för månad",
    municipality: (inside) =>
      `Andelen arbetslösa, de arbetslösa och lediga jobb ${inside} månad för månad: var kommunen med i försöket och vad den jämförs med.`
  },
  en: {
    front: {
      title: "Kuntakokeilut – open statistics of Finland’s employment pilots",
      description:
        "Unemployment, services and vacancies month by month in the 25 areas of Finland’s municipal employment pilots: " +
        "charts, comparisons and data."
    },
    topics: "unemployment and vacancies",
    area: (inside, members) =>
      `Unemployment, services and vacancies ${inside} month by month` +
      (members === 1
        ? ", compared with municipalities without a pilot."
        : `: its ${members} municipalities together, and those without a pilot.`),
    chart: (measured) => `${measured} month by month, with comparison municipalities: charts, table and downloads.`,
    byArea: "by pilot area",
    indicator: (name) =>
      `${name} month by month: the pilot areas together and one by one, what the figure means, tables and files.`,
    ofMunicipality: "unemployment month by month",
    municipality: (inside) =>
      `Unemployed share, unemployed people and vacancies ${inside} month by month: whether it had a pilot and what it is compared with.`
  }
};
