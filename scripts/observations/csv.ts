import Papa from "papaparse";
import {counted} from "../../src/model/counted.ts";

/** Reads a CSV as rows of text, the header first; every row must have as many fields as the header. */
export function parseCsv(text: string, file: string): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ",", newline: "\n", skipEmptyLines: false});
  const [error] = errors;
  if (error) throw new Error(`${file}: row ${(error.row ?? 0) + 1}: ${error.message}`);
  // The line end after the last row gives one empty row.
  if (data.at(-1)?.join("") === "") data.pop();
  const width = data[0]?.length ?? 0;
  const odd = data.findIndex((row) => row.length !== width);
  if (odd >= 0)
    throw new Error(
      `${file}: row ${odd + 1}: ${counted(data[odd]?.length ?? 0, "field")}, expected ${width} as in the header`
    );
  return data;
}

/** Writes rows of text as CSV with line feeds, the header first. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], {newline: "\n"})}\n`;
}
