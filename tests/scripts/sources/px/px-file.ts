import {content} from "../json-stat-file.ts";
import type {Content} from "../json-stat-file.ts";

/** What a PX file holds, keyword by keyword, and its cells. */
export interface PxFile {
  keywords: [keyword: string, values: string][];
  cells: string[];
}

/** Variables from the one that changes slowest to the one that changes fastest. */
type Order = readonly ("areas" | "months" | "measures")[];

const names = {areas: "Alue", months: "Kuukausi", measures: "Tiedot"};

/** A file in the plainest spelling: months below one another, measures and areas beside one another. */
export function pxFile(of: Content = content, order: Order = ["months", "measures", "areas"]): PxFile {
  const codes = {areas: of.areas, months: of.months, measures: of.measures};
  const cells = order
    .reduce<Record<string, string>[]>(
      (rows, kind) => rows.flatMap((row) => codes[kind].map((code) => ({...row, [kind]: code}))),
      [{}]
    )
    .map(({areas = "", months = "", measures = ""}) => of.cell.call(of, areas, months, measures));
  const [stub = "areas", ...heading] = order;
  return {
    keywords: [
      ["CHARSET", '"ANSI"'],
      ["AXIS-VERSION", '"2010"'],
      ["CODEPAGE", '"windows-1252"'],
      ["LANGUAGE", '"fi"'],
      ["LANGUAGES", '"fi","sv","en"'],
      ["CREATION-DATE", '"20190226 09:00"'],
      ["DECIMALS", "1"],
      ["TITLE", '"12r5 -- Työttömät työnhakijat"'],
      ["STUB", `"${names[stub]}"`],
      ["STUB[sv]", '"Något annat"'],
      ["HEADING", heading.map((kind) => `"${names[kind]}"`).join()],
      ...order.map((kind): [string, string] => [`VALUES("${names[kind]}")`, list(codes[kind])]),
      ...order.map((kind): [string, string] => [`CODES("${names[kind]}")`, list(codes[kind])]),
      ["LAST-UPDATED", '"20210525 08:00"'],
      ["NOTE", '"Rivi; jossa on = ja (kaikkea) " \r\n"kahdessa osassa"'],
      ["SOURCE", '"Työ- ja elinkeinoministeriö"']
    ],
    cells: cells.map((cell) => (cell === "..." ? '"..."' : cell.toFixed(1)))
  };
}

/** The text of a file. */
export function pxText({keywords, cells}: PxFile): string {
  const head = keywords.map(([keyword, values]) => `${keyword}=${values};\r\n`);
  return `${head.join("")}DATA=\r\n${cells.join(" ")} \r\n;`;
}

/** The same with other values for a keyword; without it when they are null. */
export function withKeyword(file: PxFile, keyword: string, values: string | null): PxFile {
  const at = file.keywords.findIndex(([each]) => each === keyword);
  const changed = file.keywords.toSpliced(at < 0 ? file.keywords.length : at, 1);
  return {...file, keywords: values === null ? changed : [...changed, [keyword, values]]};
}

/** The bytes of a text in windows-1252, as far as our texts go. */
export function narrow(text: string): Uint8Array {
  return Buffer.from(text.replaceAll("’", "\u0092"), "latin1");
}

function list(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(",\r\n");
}
