import {parquetReadObjects} from "hyparquet";
import JSONstat from "jsonstat-toolkit";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";

/** A cell as any reader gives it: blank is null, a figure a number. */
type ReadCell = string | number | null;

/** Rows as lists of cells, without the head. */
export type ReadRows = readonly (readonly ReadCell[])[];

/** Reads a plain file with PapaParse; a column is one of figures when it is said to be. */
export function readCsv(text: string, figures: (name: string) => boolean): ReadRows {
  const {data, errors} = Papa.parse<string[]>(text, {skipEmptyLines: true, delimiter: ","});
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [head = [], ...rows] = data;
  return rows.map((row) => row.map((cell, i) => (cell === "" ? null : figures(head[i] ?? "") ? Number(cell) : cell)));
}

/** Reads a plain file as a program does that knows nothing of its columns: what looks like a number is one. */
export function readCsvAsItLooks(text: string): ReadRows {
  const rows = readCsv(text, () => false);
  return rows.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(String(cell)) ? Number(cell) : cell)));
}

/** Reads a file as Excel with Finnish or Swedish settings does: semicolons, decimal commas, a mark of UTF-8 first. */
export function readExcelCsv(text: string): ReadRows {
  if (!text.startsWith("\uFEFF")) throw new Error("expected a byte order mark, without which Excel breaks ä and ö");
  const {data, errors} = Papa.parse<string[]>(text.slice(1), {skipEmptyLines: true, delimiter: ";", newline: "\r\n"});
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.slice(1).map((row) => row.map(finnishCell));
}

/** A number in Finnish has a decimal comma and nothing else; what has a point, such as a date, stays text. */
function finnishCell(cell: string): ReadCell {
  if (cell === "") return null;
  return /^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
}

/** Opens a dataset with the toolkit of the format's author. */
export function openJsonStat(text: string) {
  return JSONstat(JSON.parse(text));
}

/** Reads Parquet with hyparquet; dates become the text that plain files have. */
export async function readParquet(bytes: Uint8Array): Promise<ReadRows> {
  const {buffer, byteOffset, byteLength} = bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({file});
  return rows.map((row) =>
    Object.values(row).map((cell) => (cell instanceof Date ? dayText(cell) : (cell as ReadCell)))
  );
}

/** Reads all sheets of a workbook by name. */
export async function readWorkbook(bytes: Buffer): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const sheets = await readXlsxFile(bytes);
  return new Map(sheets.map(({sheet, data}) => [sheet, data]));
}

/** The day of a date, without its time. */
export function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
