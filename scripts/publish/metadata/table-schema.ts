import type {Indicator} from "../../../src/model/indicators.ts";
import type {ColumnType} from "../../../src/model/tables.ts";
import {codeLists} from "../tables/codes.ts";
import type {Column, ForeignKey, TableDescription} from "../tables/column.ts";
import {fullNote} from "../tables/dictionary-tables.ts";
import {unitText} from "./table-subject.ts";

/**
 * Describes the columns and keys of a plain table as Frictionless tools read them.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchema(description: TableDescription, indicator: Indicator | null): object {
  const {columns, uniqueKey, primaryKey, foreignKeys, topic} = description;
  return {
    fields: columns.map((column) => field(column, indicator)),
    missingValues: [""],
    ...(primaryKey.length > 0 ? {primaryKey} : {uniqueKeys: [uniqueKey]}),
    ...(foreignKeys.length > 0 && {foreignKeys: foreignKeys.map((key) => foreignKey(key, topic))})
  };
}

function field(column: Column, indicator: Indicator | null): object {
  const {name, titles, type, blank, codes} = column;
  const unit = unitText(column, {indicator});
  const list = codes && codeLists[codes];
  const constraints = {
    ...(blank === null && {required: true}),
    ...(list && {enum: list.map(({code}) => code)}),
    ...(type === "span" && {pattern: "\\d{4}-\\d{2}\\.\\.\\d{4}-\\d{2}"}),
    ...(type === "count" && {minimum: 0})
  };
  return {
    name,
    title: titles.en,
    description: fullNote(column).en,
    type: types[type],
    ...(unit !== null && {unit}),
    ...(list && {categories: list.map(({code, titles: {en}}) => ({value: code, label: en}))}),
    ...(Object.keys(constraints).length > 0 && {constraints})
  };
}

/** A table that refers to itself names no other. */
function foreignKey({column, table, reference}: ForeignKey, topic: string): object {
  return {fields: [column], reference: {...(table !== topic && {resource: table}), fields: [reference]}};
}

const types: Readonly<Record<ColumnType, string>> = {
  code: "string",
  words: "string",
  month: "yearmonth",
  day: "date",
  span: "string",
  number: "number",
  count: "integer"
};
