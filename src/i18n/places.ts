import type {RegionControl} from "../model/comparisons/control-regions.ts";
import {inEach} from "../model/languages.ts";
import type {Locale} from "../model/languages.ts";
import type {Whose} from "./facts/charts.ts";
import {language} from "./language.ts";
import type {Place, PlaceForms} from "./places/forms.ts";

export type {Place, PlaceForms} from "./places/forms.ts";

/** All pilot areas added up. */
export const pilotsTogether: Place = {id: "pilots", name: inEach((locale) => language(locale).pilotsTogether)};

/** The forms of a place's name in a language; a place without known forms is an error, never a guess. */
export function placeForms(place: Place, locale: Locale): PlaceForms {
  return language(locale).placeForms(place);
}

/** "The area's figure" would be wrong where all pilot areas are added up. */
export function whoseFigure({id}: Place): Whose {
  return id === pilotsTogether.id ? "together" : "area";
}

/** The names of an area's surroundings: "Uudenmaan kunnat ilman kokeilua" in headings, "Muu Uusimaa" at the end of a line. */
export function regionControlNames(
  {region, regionName}: Pick<RegionControl, "region" | "regionName">,
  locale: Locale
): {readonly name: string; readonly short: string} {
  return language(locale).regionControl(placeForms({id: region, name: regionName}, locale));
}
