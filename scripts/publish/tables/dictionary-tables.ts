import type {Localized} from "../../../src/model/languages.ts";
import {inEach, locales} from "../../../src/model/languages.ts";
import {codeLists} from "./codes.ts";
import type {Column, TableDescription} from "./column.ts";
import {listDescriptions} from "./descriptions.ts";
import {inAll} from "./in-all.ts";
import type {Table, TableCell} from "./tables.ts";

/** Every column of every table: the data dictionary. */
export function columnList(): Table {
  return {
    path: "/data/column-list",
    topic: "column-list",
    rows: listDescriptions().flatMap((table) => table.columns.map((column) => columnRow(table, column)))
  };
}

/** Every code of the columns that hold codes from a short list. */
export function codeList(): Table {
  return {
    path: "/data/code-list",
    topic: "code-list",
    rows: Object.entries(codeLists).flatMap(([list, codes]) =>
      codes.map(({code, titles, notes}) => [list, code, ...cells(titles), ...cells(notes ?? titles)])
    )
  };
}

/** What a column holds and when it is blank, in one text. */
export function fullNote({notes, blank}: Column): Localized {
  if (blank === null) return notes;
  const rule = inAll(({tables}) => tables.blanks[blank]);
  return inEach((locale) => `${notes[locale]} ${rule[locale]}`);
}

function columnRow({topic, uniqueKey}: TableDescription, column: Column): TableCell[] {
  const {name, type, unit, blank, codes, titles} = column;
  const inKey = uniqueKey.includes(name) ? "yes" : "no";
  return [topic, name, type, unit, codes, inKey, blank ? "yes" : "no", ...cells(titles), ...cells(fullNote(column))];
}

function cells(text: Localized): string[] {
  return locales.map((locale) => text[locale]);
}
