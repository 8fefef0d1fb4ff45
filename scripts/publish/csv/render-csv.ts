import type {Indicator} from "../../../src/model/indicators.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {beyondExcel, excelTopics} from "../../../src/model/tables.ts";
import type {DataFile} from "../files/data-file.ts";
import {requireExcel} from "../format-limits.ts";
import {plainNumber} from "../numbers.ts";
import {describeSubject} from "../metadata/table-subject.ts";
import type {Column} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import type {Table, TableCell} from "../tables/tables.ts";
import {codeNames} from "./code-names.ts";
import type {CodeNames} from "./code-names.ts";
import {readerColumns} from "./reader-columns.ts";
import type {ReaderColumn} from "./reader-columns.ts";
import {readableNumber, readDecimals} from "./rounding.ts";

/**
 * Renders a table three times: plain, and as Excel opens it with Finnish and with Swedish settings, where figures are
 * rounded to what a person reads and the names of things stand beside their codes.
 */
export function csvRenderer(reference: Reference): (table: Table) => DataFile[] {
  const names = codeNames(reference);
  return (table) => renderCsv(table, reference, names);
}

function renderCsv(table: Table, reference: Reference, names: CodeNames): DataFile[] {
  const {path, topic, rows} = table;
  const description = describeTable(topic);
  const {columns} = description;
  // Ids, months, letters and figures hold neither quotes nor separators; looking for them would cost a second.
  const quote = columns.some(({type}) => type === "words") ? quoted : (text: string) => text;
  const readers = readerColumns(description);
  const languages = excelLocales.map((locale) => ({locale, of: namesIn(readers, names, locale), body: body()}));
  const plain = body();
  const readable = readableCells(columns, table, reference, quote);
  let count = 0;
  for (const block of inBlocks(rows)) {
    count += block.length;
    if (!excelTopics.includes(topic)) {
      plain.add(block.map((row) => row.map((cell) => quote(plainCell(cell))).join(",") + "\n").join(""));
    }
    const shown = block.map(readable);
    for (const {of, body} of languages) {
      body.add(block.map((row, i) => excelRow(row, shown[i] ?? [], readers, of)).join(""));
    }
  }
  if (!beyondExcel.includes(topic)) requireExcel(path, {rows: count, columns: readers.length});
  const file = (format: DataFile["format"], ending: string, header: string, {parts}: Body): DataFile => ({
    path: `${path}${ending}`,
    topic,
    format,
    content: Buffer.concat([encode(header), ...parts]),
    rows: count
  });
  return [
    ...(excelTopics.includes(topic)
      ? []
      : [file("csv", ".csv", `${columns.map(({name}) => name).join(",")}\n`, plain)]),
    ...languages.map(({locale, body}) => file(`csv ${locale}`, `.${locale}.csv`, excelHeader(readers, locale), body))
  ];
}

const excelLocales = ["fi", "sv"] as const;

type ExcelLocale = (typeof excelLocales)[number];

/** The rows of a file, in pieces. */
interface Body {
  readonly parts: readonly Uint8Array[];
  readonly add: (text: string) => void;
}

function body(): Body {
  const parts: Uint8Array[] = [];
  return {parts, add: (text) => void parts.push(encode(text))};
}

const byteOrderMark = "\uFEFF";
const blockLength = 10_000;

function excelHeader(columns: readonly ReaderColumn[], locale: ExcelLocale): string {
  return `${byteOrderMark}${columns.map(({titles}) => titles[locale]).join(";")}\r\n`;
}

function plainCell(cell: TableCell): string {
  return typeof cell === "number" ? plainNumber(cell) : (cell ?? "");
}

/** Rounds the figures of rows, each by its column and by the indicator of the column, the row or the table. */
function readableCells(
  columns: readonly Column[],
  table: Table,
  reference: Reference,
  quote: (text: string) => string
): (row: readonly TableCell[]) => string[] {
  const {indicator} = describeSubject(reference, table);
  const byId = new Map<TableCell | undefined, Indicator>(reference.indicators.map((one) => [one.id, one]));
  const place = columns.findIndex(({key}) => key === "indicator");
  const decimals = new Map<TableCell | undefined, number[]>();
  const decimalsOf = (id: TableCell | undefined): number[] =>
    columns.map((column) => readDecimals(column, byId.get(column.indicator ?? id) ?? indicator ?? undefined));
  return (row) => {
    const id = row[place];
    const of = decimals.get(id) ?? decimalsOf(id);
    decimals.set(id, of);
    return row.map((cell, i) => (typeof cell === "number" ? readableNumber(cell, of[i] ?? 0) : quote(cell ?? "")));
  };
}

/** What codes stand for in one language, as cells; by the place of the column. */
function namesIn(
  columns: readonly ReaderColumn[],
  names: CodeNames,
  locale: keyof Localized
): (ReadonlyMap<TableCell | undefined, string> | null)[] {
  const lists = new Map(
    columns.flatMap(({names: list}) => (list === null ? [] : [[list, cellsOf(names(list), locale)] as const]))
  );
  return columns.map(({names: list}) => (list === null ? null : (lists.get(list) ?? null)));
}

function cellsOf(names: ReadonlyMap<string, Localized>, locale: keyof Localized): Map<TableCell | undefined, string> {
  return new Map([[null, ""], ...[...names].map(([code, name]) => [code, quoted(name[locale])] as const)]);
}

function excelRow(
  row: readonly TableCell[],
  shown: readonly string[],
  columns: readonly ReaderColumn[],
  names: readonly (ReadonlyMap<TableCell | undefined, string> | null)[]
): string {
  let line = "";
  for (const [i, {at, name}] of columns.entries()) {
    const list = names[i];
    const cell = list ? list.get(row[at]) : shown[at];
    if (cell === undefined) throw new Error(`column ${name}: expected what ${JSON.stringify(row[at])} stands for`);
    line += i === 0 ? cell : `;${cell}`;
  }
  return `${line}\r\n`;
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
