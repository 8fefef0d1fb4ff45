import type {DataFile} from "./files/data-file.ts";
import {plainNumber} from "./numbers.ts";
import type {Column} from "./tables/column.ts";
import {describeTable} from "./tables/descriptions.ts";
import type {Table, TableCell} from "./tables/tables.ts";

/** Renders a table three times: plain, and as Excel opens it with Finnish and with Swedish settings. */
export function renderCsv({path, topic, rows}: Table): DataFile[] {
  const {columns} = describeTable(topic);
  // Ids, months, letters and figures hold neither quotes nor separators; looking for them would cost a second.
  const quote = columns.some(({type}) => type === "words") ? quoted : (text: string) => text;
  const plain: Uint8Array[] = [];
  const excel: Uint8Array[] = [];
  let count = 0;
  for (const block of inBlocks(rows)) {
    count += block.length;
    plain.push(encode(block.map((row) => row.map((cell) => quote(plainCell(cell))).join(",") + "\n").join("")));
    excel.push(encode(block.map((row) => row.map((cell) => quote(excelCell(cell))).join(";") + "\r\n").join("")));
  }
  const file = (format: DataFile["format"], ending: string, header: string, body: readonly Uint8Array[]): DataFile => ({
    path: `${path}${ending}`,
    topic,
    format,
    content: Buffer.concat([encode(header), ...body]),
    rows: count
  });
  return [
    file("csv", ".csv", `${columns.map(({name}) => name).join(",")}\n`, plain),
    file("csv fi", ".fi.csv", excelHeader(columns, "fi"), excel),
    file("csv sv", ".sv.csv", excelHeader(columns, "sv"), excel)
  ];
}

const byteOrderMark = "\uFEFF";
const blockLength = 10_000;

function excelHeader(columns: readonly Column[], locale: "fi" | "sv"): string {
  return `${byteOrderMark}${columns.map(({titles}) => titles[locale]).join(";")}\r\n`;
}

function plainCell(cell: TableCell): string {
  return typeof cell === "number" ? plainNumber(cell) : (cell ?? "");
}

function excelCell(cell: TableCell): string {
  return typeof cell === "number" ? plainNumber(cell).replace(".", ",") : (cell ?? "");
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
