import {finnishAToL} from "./finnish-a-l.ts";
import {finnishAreas} from "./finnish-areas.ts";
import {finnishMToO} from "./finnish-m-o.ts";
import {finnishRegions} from "./finnish-regions.ts";
import type {Place, PlaceForms} from "./forms.ts";

/** The forms of a name in Finnish, which no rule gives: Turussa but Tampereella. */
export function finnishForms(place: Place): PlaceForms {
  const forms = table.get(place.id);
  if (!forms) throw new Error(`place ${JSON.stringify(place.id)}: expected a row in the tables of src/i18n/places`);
  return forms;
}

const tables = [finnishAreas, finnishRegions, finnishAToL, finnishMToO];

const table: ReadonlyMap<string, PlaceForms> = new Map(tables.flatMap(parseTable));

function parseTable(rows: string): [string, PlaceForms][] {
  return rows.trim().split("\n").map(parseRow);
}

function parseRow(row: string): [string, PlaceForms] {
  const match = /^(\S+) ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+)$/.exec(row);
  if (!match) throw new Error(`row ${JSON.stringify(row)}: expected an id and five forms separated by " | "`);
  const [, id, name, genitive, inside, from, to] = match.map(String) as [string, string, ...string[]];
  return [id, {name, genitive, inside, from, to} as PlaceForms];
}
