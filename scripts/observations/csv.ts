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

/** The same row by row, for files that are too long to be held as rows of text. */
export function* parseCsvRows(text: string, file: string): Generator<readonly string[], undefined> {
  // Only quotation marks, which no file of figures needs, ask for a parser.
  if (text.includes('"')) return yield* parseCsv(text, file);
  const width = text.slice(0, text.indexOf("\n")).split(",").length;
  let row = 1;
  for (let at = 0; at < text.length; row++) {
    const end = text.indexOf("\n", at);
    const fields = text.slice(at, end < 0 ? text.length : end).split(",");
    if (fields.length !== width)
      throw new Error(`${file}: row ${row}: ${counted(fields.length, "field")}, expected ${width} as in the header`);
    yield fields;
    at = end < 0 ? text.length : end + 1;
  }
}
