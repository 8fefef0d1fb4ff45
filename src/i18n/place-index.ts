import type {PilotArea} from "../model/areas.ts";
import {inEach, locales} from "../model/languages.ts";
import type {Locale, Localized} from "../model/languages.ts";
import type {MunicipalityEntry} from "../model/pages/municipality-pages.ts";
import {mostShown} from "../model/pages/place-index.ts";
import type {IndexedPlace, PlaceIndex, PlaceSearchWords} from "../model/pages/place-index.ts";
import {pageAddress} from "./addresses.ts";
import {capitalize} from "./first-letter.ts";
import {language} from "./language.ts";
import {placeForms} from "./places.ts";
import type {Place} from "./places.ts";
import {everydayNames} from "./places/everyday-names.ts";
import {formerMunicipalities} from "./places/former.ts";
import {finnishStems, partStems} from "./places/name-stems.ts";
import {indexedTopics} from "./topics/topic-index.ts";

/** The places that search knows. */
export interface Places {
  /** In the order in which they are shown. */
  readonly areas: readonly PilotArea[];
  readonly municipalities: readonly MunicipalityEntry[];
}

/** Makes what search in a language looks in; `base` is where the site lies on its host. */
export function placeIndex({areas, municipalities}: Places, locale: Locale, base: string): PlaceIndex {
  const leading = (area: PilotArea) => municipalities.find(({code}) => code === area.municipalities[0]);
  const byPopulation = municipalities.toSorted((a, b) => b.population2020 - a.population2020);
  const isMunicipality = (text: string) => municipalities.some(({name}) => Object.values(name).includes(text));
  return {
    areas: areas.map((area) => {
      const place = indexedArea(area, leading(area), locale, base);
      return {
        ...place,
        names: [...place.names, ...partsInBrackets(area.name, locale).filter(([part]) => !isMunicipality(part))]
      };
    }),
    municipalities: byPopulation.map((one) => indexedMunicipality(one, areas, locale, base)),
    topics: indexedTopics(locale, base),
    words: wordsOf(locale)
  };
}

type Forms = [name: string, ...stems: string[]];

/** An area answers to its own name and to that of the region in which its leading municipality lies. */
function indexedArea(
  area: PilotArea,
  leading: MunicipalityEntry | undefined,
  locale: Locale,
  base: string
): IndexedPlace {
  const region = leading ? namesOf({id: leading.region, name: leading.regionName}, locale) : [];
  const own = namesOf({id: area.id, name: mainName(area.name)}, locale);
  return {
    href: pageAddress({kind: "area", area: area.id}, locale, base),
    names: withEverydayNames(area.id, eachNameOnce([...own, ...region])),
    detail: language(locale).placeSearch.members(area.municipalities.length)
  };
}

function indexedMunicipality(
  municipality: MunicipalityEntry,
  areas: readonly PilotArea[],
  locale: Locale,
  base: string
): IndexedPlace {
  const {code, name} = municipality;
  const {placeSearch, municipalityPage} = language(locale);
  const at = areas.findIndex(({id}) => id === municipality.area);
  const area = areas[at];
  const former = formerMunicipalities(code);
  return {
    href: pageAddress({kind: "municipality", code, name: name.fi}, locale, base),
    names: withEverydayNames(
      code,
      namesOf({id: code, name}, locale).map((forms): Forms => [...forms, ...partStems(forms)])
    ),
    ...(former.length > 0 && {former}),
    detail: area ? placeSearch.ofArea(mainName(area.name)[locale]) : municipalityPage.withoutPilot,
    ...(area && {area: at})
  };
}

/** They lead to the place by its first name. */
function withEverydayNames(id: string, [first, ...others]: readonly Forms[]): Forms[] {
  return first ? [[...first, ...everydayNames(id)], ...others] : [];
}

/** The name in the language first, then those of the other languages, each once; the Finnish one with its stems. */
function namesOf(place: Place, locale: Locale): Forms[] {
  const ordered = [locale, ...locales.filter((other) => other !== locale)];
  const names = new Set(ordered.map((each) => place.name[each]));
  return [...names].map((name) => [name, ...(name === place.name.fi ? stemsOf(place) : [])]);
}

/** An area that has the name of its region has its stems, too. */
function eachNameOnce(names: readonly Forms[]): Forms[] {
  return [...Map.groupBy(names, ([name]) => name)].map(([name, same]) => [
    name,
    ...same.flatMap(([, ...stems]) => stems)
  ]);
}

/** An area that is called otherwise in running text ("Lapin kokeilualue") takes its stems from its region. */
function stemsOf(place: Place): string[] {
  const forms = placeForms(place, "fi");
  return capitalize(forms.name) === place.name.fi ? finnishStems(forms) : [];
}

/** Without what stands in brackets: "Pohjois-Savo (Kuopio ja Ylä-Savo)". */
function mainName(name: Localized): Localized {
  const main = (text: string) => text.replace(/ \(.*\)$/, "");
  return inEach((locale) => main(name[locale]));
}

/** "Kuopio" and "Ylä-Savo" of "Pohjois-Savo (Kuopio ja Ylä-Savo)". */
function partsInBrackets(name: Localized, locale: Locale): Forms[] {
  const ordered = [locale, ...locales.filter((other) => other !== locale)];
  const parts = ordered.flatMap((each) => /\((.*)\)$/.exec(name[each])?.[1]?.split(/, | ja | och | and /) ?? []);
  return [...new Set(parts)].map((part) => [part]);
}

function wordsOf(locale: Locale): PlaceSearchWords {
  const {areas, municipalities, topics, nothing, suggestions, similar, former} = language(locale).placeSearch;
  const most = mostShown.areas + mostShown.municipalities + mostShown.topics;
  const counts = Array.from({length: most + 1}, (_, count) => count);
  return {areas, municipalities, topics, nothing, found: counts.map(suggestions), similar, former};
}
