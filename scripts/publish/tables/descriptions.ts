import {indicatorColumnKeys} from "../../../src/model/indicator-columns.ts";
import {tableTopics} from "../../../src/model/tables.ts";
import type {ColumnKey, TableTopic} from "../../../src/model/tables.ts";
import {chartColumns} from "./chart-columns.ts";
import type {ForeignKey, TableDescription} from "./column.ts";
import {columnOf} from "./columns.ts";
import {inAll} from "./in-all.ts";

/** What the tables of one kind are. */
export function describeTable(topic: TableTopic): TableDescription {
  return descriptions[topic];
}

/** All kinds of published tables. */
export function listDescriptions(): TableDescription[] {
  return tableTopics.map(describeTable);
}

/** What the rest of a description follows from. */
interface Outline {
  /** Where it is not that of a table which stands alone. */
  readonly address?: string;
  readonly columns: readonly ColumnKey[];
  readonly key: readonly ColumnKey[];
}

const seriesColumns = ["area", "month", "value", "low", "high", "status"] as const;
const titles = ["title_fi", "title_sv", "title_en"] as const;
const notes = ["note_fi", "note_sv", "note_en"] as const;

const outlines: Readonly<Record<TableTopic, Outline>> = {
  charts: {address: "/data/charts/{area}/{indicator}", columns: ["month", ...chartColumns], key: ["month"]},
  areas: {
    address: "/data/areas/{area}",
    columns: ["indicator", "month", ...chartColumns],
    key: ["indicator", "month"]
  },
  indicators: {address: "/data/indicators/{indicator}", columns: seriesColumns, key: ["area", "month"]},
  municipalities: {address: "/data/municipalities/{indicator}", columns: seriesColumns, key: ["area", "month"]},
  "area-municipalities": {
    address: "/data/area-municipalities/{area}",
    columns: ["area", "month", ...indicatorColumnKeys],
    key: ["area", "month"]
  },
  municipality: {
    address: "/data/municipality/{municipality}",
    columns: ["month", ...indicatorColumnKeys],
    key: ["month"]
  },
  observations: {
    columns: ["area", "measure", "month", "observed", "status", "vintage"],
    key: ["area", "measure", "month"]
  },
  measures: {
    address: "/data/measures/{measure}",
    columns: ["area", "month", "observed", "status"],
    key: ["area", "month"]
  },
  revisions: {
    columns: ["measure", "area", "month", "vintage", "old", "new", "cause"],
    key: ["measure", "area", "month", "vintage"]
  },
  coverage: {columns: ["measure", "month", "known", "confidential"], key: ["measure", "month"]},
  comparisons: {
    columns: [
      ...(["area", "indicator", "control", "method", "base"] as const),
      ...(["att", "att_year1", "att_year2", "att_year3", "p", "p_adjusted", "band95", "rmspe_pre"] as const),
      ...(["in_time_rms", "in_time_same_sign", "flag", "reason", "att_year4", "window"] as const),
      ...(["att_whole_pilot", "p_whole_pilot", "p_adjusted_whole_pilot", "band95_whole_pilot"] as const),
      ...(["in_time_rms_whole_pilot", "flag_whole_pilot", "estimated_months"] as const)
    ],
    key: ["area", "indicator", "control", "method", "base"]
  },
  "control-regions": {
    columns: ["area", "indicator", "control", "member", "weight", "distance", "reason"],
    key: ["area", "indicator", "control", "member"]
  },
  placebos: {columns: ["area", "month", "effect"], key: ["area", "month"]},
  pooled: {columns: ["base", "first", "last", "pooled_effect", "standard_error"], key: ["base", "first"]},
  "area-list": {
    columns: ["area", "area_kind", ...titles, "pilot_area", "region_code", "population2020"],
    key: ["area"]
  },
  "indicator-list": {
    columns: ["indicator", "indicator_group", "indicator_unit", "formula", "first", "last", ...titles, ...notes],
    key: ["indicator"]
  },
  "measure-list": {columns: ["measure", ...titles, ...notes], key: ["measure"]},
  "column-list": {
    columns: [
      ...(["table", "column", "column_type", "column_unit", "code_list", "in_key", "may_be_blank"] as const),
      ...titles,
      ...notes
    ],
    key: ["table", "column"]
  },
  "code-list": {columns: ["code_list", "code", ...titles, ...notes], key: ["code_list", "code"]}
};

/** By column: the table whose key its cells are, and the column there. */
const references: Partial<Record<ColumnKey, readonly [TableTopic, ColumnKey]>> = {
  area: ["area-list", "area"],
  member: ["area-list", "area"],
  pilot_area: ["area-list", "area"],
  indicator: ["indicator-list", "indicator"],
  measure: ["measure-list", "measure"]
};

const descriptions = Object.fromEntries(tableTopics.map((topic) => [topic, described(topic)])) as Readonly<
  Record<TableTopic, TableDescription>
>;

function described(topic: TableTopic): TableDescription {
  const {address = `/data/${topic}`, columns: keys, key} = outlines[topic];
  const keyColumns = key.map(columnOf);
  const uniqueKey = keyColumns.map(({name}) => name);
  return {
    topic,
    address,
    titles: inAll(({dataPage}) => dataPage.kinds[topic].title),
    notes: inAll(({dataPage}) => dataPage.kinds[topic].explanation),
    columns: keys.map(columnOf),
    uniqueKey,
    primaryKey: keyColumns.some(({blank}) => blank !== null) ? [] : uniqueKey,
    foreignKeys: foreignKeys(topic, keys)
  };
}

/** A list does not refer to itself by its own key. */
function foreignKeys(topic: TableTopic, keys: readonly ColumnKey[]): ForeignKey[] {
  return keys.flatMap((key) => {
    const [table, reference] = references[key] ?? [];
    if (!table || !reference || (table === topic && key === reference)) return [];
    return [{column: columnOf(key).name, table, reference: columnOf(reference).name}];
  });
}
