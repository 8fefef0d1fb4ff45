import type {Locale, Localized} from "../model/languages.ts";
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
