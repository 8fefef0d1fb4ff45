import type {RegionControl} from "../../model/comparisons/control-regions.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {placeForms} from "../places.ts";
import type {PlaceForms} from "../places.ts";

/** The names of an area's surroundings: "Uudenmaan kunnat ilman kokeilua" in headings, "Muu Uusimaa" at the end of a line. */
export function regionControlNames(
  {region, regionName}: Pick<RegionControl, "region" | "regionName">,
  locale: Locale
): {readonly name: string; readonly short: string} {
  return words[locale](placeForms({id: region, name: regionName}, locale));
}

const words: Localized<(region: PlaceForms) => {name: string; short: string}> = {
  fi: ({name, genitive}) => ({name: `${genitive} kunnat ilman kokeilua`, short: `Muu ${name}`}),
  sv: ({name, inside}) => ({name: `Kommuner utan försök ${inside}`, short: `Övriga ${name}`}),
  en: ({name, inside}) => ({name: `Municipalities ${inside} without a pilot`, short: `Rest of ${name}`})
};
