import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {ColumnType} from "../../../src/model/tables.ts";
import type {Column} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import type {Table, TableCell} from "../tables/tables.ts";
import type {DataFile} from "./data-file.ts";
import type {Provenance} from "./provenance.ts";

/**
 * Renders a table as Parquet: typed columns, blank cells as nulls, months and days as dates (a month as its first
 * day), so that what reads it can compute with time. Codes that repeat are stored once per row group.
 */
export function renderParquet({path, topic, rows}: Table, provenance: Provenance): DataFile {
  const {titles, notes, columns} = describeTable(topic);
  const data = columns.map((): (string | number | null)[] => []);
  let count = 0;
  for (const row of rows) {
    count += 1;
    for (const [i, cell] of row.entries()) data[i]?.push(physical(cell, columns[i]));
  }
  const content = parquetWriteBuffer({
    columnData: columns.map(({name}, i) => ({name, data: data[i] ?? []})),
    schema: [{name: "root", num_children: columns.length}, ...columns.map(schemaElement)],
    rowGroupSize: 100_000,
    kvMetadata: [
      {key: "title", value: JSON.stringify(titles)},
      {key: "description", value: JSON.stringify(notes)},
      {key: "columns", value: JSON.stringify(columns.map(({name, notes: note}) => ({name, note})))},
      ...Object.entries<string>({...provenance}).map(([key, value]) => ({key, value}))
    ],
    createdBy: "Kuntakokeilut"
  });
  return {path: `${path}.parquet`, topic, format: "parquet", content: new Uint8Array(content), rows: count};
}

function physical(cell: TableCell, column: Column | undefined): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  if (column?.type === "month" || column?.type === "day") return dayNumber(cell);
  return cell;
}

const dayMilliseconds = 86_400_000;

/** Days since 1970; the day of a month is its first. */
function dayNumber(text: string): number {
  return Date.parse(text) / dayMilliseconds;
}

function schemaElement({name, type, blank}: Column): SchemaElement {
  return {name, ...parquetTypes[type], repetition_type: blank === null ? "REQUIRED" : "OPTIONAL"};
}

const string = {type: "BYTE_ARRAY", converted_type: "UTF8"} as const;
const date = {type: "INT32", converted_type: "DATE"} as const;

const parquetTypes: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  code: string,
  words: string,
  month: date,
  day: date,
  span: string,
  number: {type: "DOUBLE"},
  count: {type: "INT32"}
};
