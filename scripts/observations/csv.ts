import Papa from "papaparse";
import {counted} from "../../src/model/counted.ts";

/** Reads a CSV as rows of text, the header first; every row must have as many fields as the header. */
export function parseCsv(text: string, file: string): string[][] {
  const lines = withLineFeeds(text);
  const {data, errors} = Papa.parse<string[]>(lines, {delimiter: ",", newline: "\n", skipEmptyLines: false});
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
  const lines = withLineFeeds(text);
  const width = lines.slice(0, lines.indexOf("\n")).split(",").length;
  let row = 1;
  for (let at = 0; at < lines.length; row++) {
    const end = lines.indexOf("\n", at);
    const fields = lines.slice(at, end < 0 ? lines.length : end).split(",");
    if (fields.length !== width)
      throw new Error(`${file}: row ${row}: ${counted(fields.length, "field")}, expected ${width} as in the header`);
    yield fields;
    at = end < 0 ? lines.length : end + 1;
  }
}

// Excel ends the rows that it writes with a carriage return and a line feed.
function withLineFeeds(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}
