import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {placeFinder} from "../../../src/client/places/find-places.ts";
import type {FindPlaces, HitGroup} from "../../../src/client/places/find-places.ts";
import {placeIndex} from "../../../src/i18n/place-index.ts";
import type {Places} from "../../../src/i18n/place-index.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Locale, Localized} from "../../../src/model/languages.ts";
import {named} from "../../named.ts";

type Row = Readonly<Record<string, string>>;

/** The areas and municipalities of the project, as the tables of `data/reference` have them. */
export function referencePlaces(): Places {
  const areas = rowsOf("pilot-areas").map((row) => ({
    id: row["id"]!,
    name: localized(row, "name"),
    municipalities: row["municipalities"]!.split(" "),
    confidence: "high" as const,
    note: named(""),
    sources: []
  }));
  const municipalities = rowsOf("municipalities").map((row) => ({
    code: row["code"]!,
    name: localized(row, "name"),
    region: row["region"]!,
    regionName: localized(row, "region_name"),
    ely: row["ely"]!,
    population2020: Number(row["population_2020"]),
    area: areas.find(({municipalities: members}) => members.includes(row["code"]!))?.id ?? null
  }));
  return {areas, municipalities};
}

/** A search of the project's places in a language. */
export function finderIn(locale: Locale): FindPlaces {
  return placeFinder(placeIndex(referencePlaces(), locale, "/"));
}

/** The names of what was found, the groups one after another: "municipalities: Tampere", "areas: Pirkanmaa". */
export function namesFound(groups: readonly HitGroup[]): string[] {
  return groups.map(({kind, hits}) => `${kind}: ${hits.map(({place}) => place.names[0]?.[0]).join(", ")}`);
}

/** Addresses of the municipalities found, the best first. */
export function municipalitiesFound(groups: readonly HitGroup[]): string[] {
  return groups.filter(({kind}) => kind === "municipalities").flatMap(({hits}) => hits.map(({place}) => place.href));
}

function rowsOf(table: string): Row[] {
  const text = readFileSync(`data/reference/${table}.csv`, "utf8");
  return Papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
}

function localized(row: Row, field: string): Localized {
  return inEach((locale) => row[`${field}_${locale}`]!);
}
