import type {IndicatorId} from "../model/indicators.ts";
import type {Locale, Localized} from "../model/languages.ts";
import type {StandingPage} from "./addresses.ts";
import {placeForms} from "./places.ts";
import type {Place} from "./places.ts";
import {capitalize, uncapitalize} from "./first-letter.ts";
import {texts} from "./texts.ts";

/** What a page is called and how it is described where it is linked: in tabs, search results and previews. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** Title and description of the front page. */
export function frontMeta(locale: Locale): PageMeta {
  const {site, front} = texts(locale);
  return {title: `${site.name} – ${uncapitalize(site.tagline)}`, description: front.lead};
}

/** Title and description of an area's page; `members` is how many municipalities it has. */
export function areaMeta(area: Place, members: number, locale: Locale): PageMeta {
  const {site} = texts(locale);
  const {name, inside} = placeForms(area, locale);
  const {topics, describe} = areaWords[locale];
  return {
    title: `${capitalize(name)}: ${topics} – ${site.name}`,
    description: describe(inside, members)
  };
}

/** Title and description of the page of one indicator in one area. */
export function chartMeta(indicator: IndicatorId, area: Place, locale: Locale): PageMeta {
  const {site, indicators} = texts(locale);
  const {name, inside} = placeForms(area, locale);
  const {title} = indicators[indicator];
  return {
    title: `${capitalize(name)}: ${uncapitalize(title)} – ${site.name}`,
    description: otherWords[locale].chart(`${title} ${inside}`)
  };
}

/** Title and description of the page of one indicator in all areas. */
export function indicatorMeta(indicator: IndicatorId, locale: Locale): PageMeta {
  const {site, indicators} = texts(locale);
  const {title, definition} = indicators[indicator];
  const {everywhere, sideBySide} = otherWords[locale];
  return {title: `${title} ${everywhere} – ${site.name}`, description: `${definition} ${sideBySide}`};
}

/** Title and description of the list of all indicators. */
export function indicatorListMeta(locale: Locale): PageMeta {
  const {site, navigation, indicatorPage} = texts(locale);
  return {title: `${navigation.indicators} – ${site.name}`, description: indicatorPage.listLead};
}

/** Title and description of a municipality's page. */
export function municipalityMeta(municipality: Place, locale: Locale): PageMeta {
  const {site} = texts(locale);
  const {name, inside} = placeForms(municipality, locale);
  const {ofMunicipality, municipality: describe} = otherWords[locale];
  return {title: `${name}: ${ofMunicipality} – ${site.name}`, description: describe(inside)};
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

/** Title and description of the page that stands where there is none. */
export function notFoundMeta(locale: Locale): PageMeta {
  const {site, notFound} = texts(locale);
  return {title: `${notFound.title} – ${site.name}`, description: notFound.text};
}

interface AreaWords {
  readonly topics: string;
  readonly describe: (inside: string, members: number) => string;
}

const areaWords: Localized<AreaWords> = {
  fi: {
    topics: "työttömyys, palvelut ja avoimet työpaikat",
    describe: (inside, members) =>
      `Työttömyys, työvoimapalvelut ja avoimet työpaikat ${inside} kuukausittain` +
      `${members === 1 ? "" : `, ${members} kuntaa yhteensä`}. Vertailuna Manner-Suomen kunnat ilman kokeilua. ` +
      "Kuviot, taulukot ja ladattavat tiedostot."
  },
  sv: {
    topics: "arbetslöshet, service och lediga jobb",
    describe: (inside, members) =>
      `Arbetslöshet, arbetskraftsservice och lediga jobb ${inside} månad för månad` +
      `${members === 1 ? "" : `, ${members} kommuner sammanräknade`}. Som jämförelse kommunerna i Fasta Finland utan försök. ` +
      "Diagram, tabeller och filer att ladda ner."
  },
  en: {
    topics: "unemployment, services and vacancies",
    describe: (inside, members) =>
      `Unemployment, employment services and vacancies ${inside} month by month` +
      `${members === 1 ? "" : `, ${members} municipalities added up`}, beside the municipalities of mainland Finland ` +
      "without a pilot. Charts, tables and files to download."
  }
};

interface OtherWords {
  readonly chart: (measured: string) => string;
  readonly everywhere: string;
  readonly sideBySide: string;
  readonly ofMunicipality: string;
  readonly municipality: (inside: string) => string;
}

const otherWords: Localized<OtherWords> = {
  fi: {
    chart: (measured) =>
      `${measured} kuukausittain vertailukuntien rinnalla: kuviot, muutos vuodessa, taulukko ja ladattavat luvut.`,
    everywhere: "kaikilla kokeilualueilla",
    sideBySide: "25 kokeilualuetta rinnakkain.",
    ofMunicipality: "kunnan työttömyys kuukausittain",
    municipality: (inside) =>
      `Työttömien osuus, työttömät ja avoimet työpaikat ${inside} kuukausittain: oliko kunta kokeilussa ja mihin sitä verrataan.`
  },
  sv: {
    chart: (measured) =>
      `${measured} månad för månad vid sidan av jämförelsekommuner: diagram, förändring på ett år, tabell och siffror att ladda ner.`,
    everywhere: "i alla försöksområden",
    sideBySide: "25 försöksområden sida vid sida.",
    ofMunicipality: "kommunens arbetslöshet månad för månad",
    municipality: (inside) =>
      `Andelen arbetslösa, de arbetslösa och lediga jobb ${inside} månad för månad: var kommunen med i försöket och vad den jämförs med.`
  },
  en: {
    chart: (measured) =>
      `${measured} month by month beside comparison municipalities: charts, change on a year earlier, a table and figures to download.`,
    everywhere: "in all pilot areas",
    sideBySide: "25 pilot areas side by side.",
    ofMunicipality: "unemployment in the municipality by month",
    municipality: (inside) =>
      `Unemployed share, unemployed people and vacancies ${inside} month by month: whether it had a pilot and what it is compared with.`
  }
};
