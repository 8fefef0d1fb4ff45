import type {PilotArea} from "../model/areas.ts";
import type {IndicatorId} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import {nameCollator} from "../model/name-order.ts";
import type {MunicipalityEntry, MunicipalityIndex} from "../model/pages/municipality-pages.ts";
import type {PublishedFile} from "../model/pages/pages.ts";

/** Municipalities by the first letter of their name in a language, in its alphabetical order. */
export function municipalitiesByLetter<Entry extends Pick<MunicipalityEntry, "name">>(
  municipalities: readonly Entry[],
  locale: Locale
): [letter: string, Entry[]][] {
  return [...Map.groupBy(byName(municipalities, locale), ({name}) => name[locale].charAt(0).toLocaleUpperCase(locale))];
}

/** In the alphabetical order of a language. */
export function byName<Entry extends Pick<MunicipalityEntry, "name">>(
  entries: readonly Entry[],
  locale: Locale
): Entry[] {
  const collator = nameCollator(locale);
  return entries.toSorted((a, b) => collator.compare(a.name[locale], b.name[locale]));
}

/** The other municipalities of a municipality's pilot area; of its region when it had no pilot or was an area alone. */
export function neighboursOf(
  {municipalities}: MunicipalityIndex,
  code: string
): {readonly kind: "area" | "region"; readonly entries: readonly MunicipalityEntry[]} {
  const here = municipalities.find((entry) => entry.code === code);
  if (!here) throw new Error(`municipality ${code}: expected it among the municipalities`);
  const others = municipalities.filter((entry) => entry.code !== code);
  const members = others.filter(({area}) => here.area !== null && area === here.area);
  if (members.length > 0) return {kind: "area", entries: members};
  return {kind: "region", entries: others.filter(({region}) => region === here.region)};
}

/** The files that hold an indicator of all municipalities. */
export function filesOf(files: readonly PublishedFile[], indicator: IndicatorId): PublishedFile[] {
  return files.filter(({path}) => path.startsWith(`/data/municipalities/${indicator}.`));
}

/** Pilot areas by the region of their leading municipality, regions and areas in the alphabetical order of a language. */
export function areasByRegion(
  areas: readonly PilotArea[],
  {municipalities}: MunicipalityIndex,
  locale: Locale
): [region: string, PilotArea[]][] {
  const {compare} = nameCollator(locale);
  const regionOf = ({municipalities: [leading]}: PilotArea): string =>
    municipalities.find(({code}) => code === leading)?.regionName[locale] ?? "";
  const groups = [...Map.groupBy(byName(areas, locale), regionOf)];
  return groups.sort(([a], [b]) => compare(a, b));
}
