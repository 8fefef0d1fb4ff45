import {columnNames} from "./columns.ts";
import type {ColumnName} from "./columns.ts";
import {plainNumber} from "./numbers.ts";
import type {Table, TableCell} from "./tables.ts";

/** A CSV file ready to be written. */
export interface CsvFile {
  /** Address below the site's base. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Rows without the header. */
  readonly rows: number;
}

/**
 * Renders a table three times: plain, and as Excel opens it with Finnish and with Swedish settings. Cells are ids,
 * months, letters and figures, in which neither quotes nor separators occur.
 */
export function renderCsv({path, columns, rows}: Table): CsvFile[] {
  const plain: Uint8Array[] = [];
  const excel: Uint8Array[] = [];
  let count = 0;
  for (const block of inBlocks(rows)) {
    count += block.length;
    plain.push(encode(block.map((row) => row.map(plainCell).join(",") + "\n").join("")));
    excel.push(encode(block.map((row) => row.map(excelCell).join(";") + "\r\n").join("")));
  }
  const file = (ending: string, header: string, body: readonly Uint8Array[]): CsvFile => ({
    path: `${path}${ending}`,
    content: Buffer.concat([encode(header), ...body]),
    rows: count
  });
  return [
    file(".csv", `${columns.join(",")}\n`, plain),
    file(".fi.csv", excelHeader(columns, "fi"), excel),
    file(".sv.csv", excelHeader(columns, "sv"), excel)
  ];
}

const byteOrderMark = "\uFEFF";
const blockLength = 10_000;

function excelHeader(columns: readonly ColumnName[], locale: "fi" | "sv"): string {
  return `${byteOrderMark}${columns.map((column) => columnNames[column][locale]).join(";")}\r\n`;
}

function plainCell(cell: TableCell): string {
  return typeof cell === "number" ? plainNumber(cell) : (cell ?? "");
}

function excelCell(cell: TableCell): string {
  return typeof cell === "number" ? plainNumber(cell).replace(".", ",") : (cell ?? "");
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

// Long tables are rendered in pieces: a million rows at once would hold them all in memory several times.
function* inBlocks<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let block: Row[] = [];
  for (const row of rows) {
    block.push(row);
    if (block.length < blockLength) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
