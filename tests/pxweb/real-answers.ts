import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {z} from "zod";
import {parseMonth} from "../../src/model/months.ts";
import type {ServedTable} from "./served-table.ts";

const tableSchema = z.object({
  columns: z.array(z.object({code: z.string(), text: z.string(), type: z.string(), comment: z.string().optional()})),
  comments: z.array(z.unknown()),
  data: z.array(z.object({key: z.tuple([z.string(), z.string()]), values: z.array(z.string())})),
  metadata: z.array(z.object({updated: z.string(), label: z.string(), source: z.string()})).length(1)
});

const metadataSchema = z.object({
  title: z.string(),
  variables: z.array(z.looseObject({code: z.string(), values: z.array(z.string()), valueTexts: z.array(z.string())}))
});

/** What the source answered on 21 July 2026, in the format `json`: every area and measure of one month. */
export function answerOfJuly2026(): z.infer<typeof tableSchema> {
  return tableSchema.parse(read("12r5-2026M06-all-areas.json.gz"));
}

/** How the source described the table in March 2025, with the names of then. */
export function metadataOfMarch2025(): z.infer<typeof metadataSchema> {
  return metadataSchema.parse(read("metadata-2025-03-19.json.gz"));
}

/** The answer of July 2026 as a table to serve; areas have no names in it. */
export function tableOfJuly2026(): ServedTable {
  const {columns, data, metadata} = answerOfJuly2026();
  const [{updated, label, source}] = metadata as [{updated: string; label: string; source: string}];
  return {
    title: label.replace(/ muuttujina .*$/, ""),
    source,
    updated: updated.replace(/(\d\d)\.(\d\d)\.(\d\d)Z$/, "$1:$2:$3Z"),
    areas: data.map(({key: [code]}) => ({code, label: code})),
    months: [...new Set(data.map(({key: [, month]}) => parseMonth(month)))],
    measures: columns.filter(({type}) => type === "c").map(({code, text}) => ({code, label: text})),
    cell: (area, _, measure) => readCell(data[area]!.values[measure]!)
  };
}

function readCell(text: string): number | null {
  return text === "..." ? null : Number(text);
}

function read(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(new URL(`answers/${name}`, import.meta.url))).toString("utf8"));
}
