import Papa from "papaparse";
import {counted} from "../../src/model/counted.ts";

/** A cell with what it takes to find it in its file. */
export interface TableCell {
  readonly text: string;
  /** Names the cell in messages: `panel.csv, line 3, column 1975`. */
  readonly place: string;
}

/** A CSV file with a header, all rows as long as it. */
export interface Table {
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Reads a CSV file that somebody made by hand; a broken one is refused with the line. */
export function parseTable(text: string, file: string): Table {
  const {data, errors} = Papa.parse<string[]>(text.trimEnd(), {delimiter: ","});
  const [error] = errors;
  if (error) throw new Error(`${file}, line ${(error.row ?? 0) + 1}: ${error.message}`);
  const [header = [], ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  rows.forEach((row, i) => {
    if (row.length !== header.length)
      throw new Error(
        `${file}, line ${i + 2}: ${counted(row.length, "cell")}, expected ${header.length} as in the header`
      );
  });
  if (rows.length === 0) throw new Error(`${file}: expected a header and at least one row below it`);
  const cellsOf = (row: readonly string[], line: number): TableCell[] =>
    row.map((text, k) => ({text, place: `${file}, line ${line}, column ${header[k] || k + 1}`}));
  return {header: cellsOf(header, 1), rows: rows.map((row, i) => cellsOf(row, i + 2))};
}

/** The number in a cell, written with a decimal point. */
export function readNumber({text, place}: TableCell): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new Error(`${place}: ${JSON.stringify(text)}, expected a number such as 12.5`);
  return value;
}

/** Refuses cells that repeat one another or are empty. */
export function checkDistinct(cells: readonly TableCell[], kind: string): void {
  const seen = new Set<string>();
  for (const {text, place} of cells) {
    if (text === "") throw new Error(`${place}: empty, expected the name of a ${kind}`);
    if (seen.has(text))
      throw new Error(`${place}: ${kind} ${JSON.stringify(text)} a second time, expected every ${kind} once`);
    seen.add(text);
  }
}
