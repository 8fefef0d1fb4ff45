import Papa from "papaparse";
import {codeLists} from "../../../scripts/publish/tables/codes.ts";
import type {Column, TableDescription} from "../../../scripts/publish/tables/column.ts";

const patterns = {
  code: /^[^\s,;"][^,;"]*$/,
  words: /\S/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  span: /^\d{4}-\d{2}\.\.\d{4}-\d{2}$/,
  number: /^-?\d+(\.\d+)?$/,
  count: /^\d+$/
} as const;

/** A plain file as lists of cells, its head first. */
export function cellsOf(text: string): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ",", skipEmptyLines: true});
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/**
 * Where a plain file does not keep to the description of its table, one sentence each.
 *
 * @param keys by table: the cells of the column that other tables refer to
 */
export function breachesOf(
  {topic, columns, uniqueKey, foreignKeys}: TableDescription,
  text: string,
  keys: ReadonlyMap<string, ReadonlySet<string>>
): string[] {
  const [head = [], ...rows] = cellsOf(text);
  const names = columns.map(({name}) => name);
  if (head.join() !== names.join()) return [`${topic} has the columns ${head.join()}`];
  const cellsIn = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? "");
  const keyCells = rows.map((row) => uniqueKey.map((name) => row[names.indexOf(name)]).join());
  return [
    ...columns.flatMap((column) => columnBreaches(topic, column, cellsIn(column.name))),
    ...(new Set(keyCells).size < keyCells.length ? [`${topic} has two rows with the same key`] : []),
    ...foreignKeys.flatMap(({column, table}) => {
      const strangers = cellsIn(column).filter((cell) => cell !== "" && !keys.get(table)?.has(cell));
      return strangers.length > 0 ? [`${topic}.${column} has ${strangers[0]}, which is not in ${table}`] : [];
    })
  ];
}

function columnBreaches(topic: string, {name, type, blank, codes}: Column, cells: readonly string[]): string[] {
  const filled = cells.filter((cell) => cell !== "");
  const odd = filled.find((cell) => !patterns[type].test(cell));
  const known = codes && codeLists[codes].map(({code}) => code);
  const unknown = known && filled.find((cell) => !known.includes(cell));
  return [
    ...(odd === undefined ? [] : [`${topic}.${name} has ${odd}, which is no ${type}`]),
    ...(blank === null && filled.length < cells.length ? [`${topic}.${name} has a blank cell`] : []),
    ...(unknown ? [`${topic}.${name} has ${unknown}, which is not in the list of codes`] : [])
  ];
}
