import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {ColumnType} from "../../../src/model/tables.ts";
import type {DataFile} from "../files/data-file.ts";
import type {Provenance} from "../files/provenance.ts";
import {codeLists} from "../tables/codes.ts";
import type {Column, TableDescription} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import {fullNote} from "../tables/dictionary-tables.ts";
import type {Table} from "../tables/tables.ts";
import {describeSubject, unitText} from "./table-subject.ts";

/**
 * Describes a table in its three CSV files as CSV on the Web. Addresses are relative to the description, which lies
 * beside the plain file under the name that readers of CSVW look for. Columns are explained in the plain file; the
 * files for Excel have the same ones in the same order, with other heads, separators and decimal signs.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function renderCsvw(
  table: Pick<Table, "path" | "topic">,
  reference: Pick<Reference, "areas" | "indicators">,
  {licenceAddress, source, publisher, vintage}: Provenance
): DataFile {
  const {path, topic} = table;
  const description = describeTable(topic);
  const {titles, indicator} = describeSubject(reference, table);
  const name = path.split("/").at(-1) ?? "";
  const unit = (column: Column) => unitText(column, indicator);
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
    "dc:title": inLanguages(titles),
    "dc:description": inLanguages(description.notes),
    "dc:license": {"@id": licenceAddress},
    "dc:source": source,
    "dc:publisher": publisher,
    "dc:issued": {"@value": vintage, "@type": "xsd:date"},
    null: "",
    tables: [
      {url: `${name}.csv`, tableSchema: schema(description, (column) => plainColumn(column, unit(column)))},
      excelTable(name, description, "fi"),
      excelTable(name, description, "sv")
    ]
  };
  const content = new TextEncoder().encode(`${JSON.stringify(group)}\n`);
  return {path: `${path}.csv-metadata.json`, topic, format: "csvw", content, rows: null};
}

function inLanguages(text: Localized): object[] {
  return locales.map((locale) => ({"@value": text[locale], "@language": locale}));
}

function excelTable(name: string, description: TableDescription, locale: "fi" | "sv"): object {
  return {
    url: `${name}.${locale}.csv`,
    dialect: {delimiter: ";"},
    tableSchema: schema(description, (column) => excelColumn(column, locale))
  };
}

/** Blank cells of a key are compared like others. */
function schema({columns, uniqueKey}: TableDescription, render: (column: Column) => object): object {
  return {columns: columns.map(render), primaryKey: uniqueKey};
}

function plainColumn(column: Column, unit: string | null): object {
  const {name, titles, blank} = column;
  const {en, ...others} = titles;
  return {
    name,
    // The head of the file is its name; a title without a language would stand in for those of all languages.
    titles: {en: en === name ? name : [name, en], ...others},
    "dc:description": fullNote(column).en,
    ...(unit !== null && {"schema:unitText": unit}),
    datatype: datatype(column, "."),
    ...(blank === null && {required: true})
  };
}

function excelColumn(column: Column, locale: "fi" | "sv"): object {
  const {name, titles, blank} = column;
  return {
    name,
    titles: {[locale]: titles[locale]},
    datatype: datatype(column, ","),
    ...(blank === null && {required: true})
  };
}

function datatype({type, codes}: Column, decimalChar: "." | ","): string | object {
  if (codes) return {base: "string", format: `^(${codeLists[codes].map(({code}) => code).join("|")})$`};
  if (type === "number" && decimalChar === ",") return {base: "decimal", format: {decimalChar}};
  return datatypes[type];
}

const datatypes: Readonly<Record<ColumnType, string | object>> = {
  code: "string",
  words: "string",
  month: "gYearMonth",
  day: "date",
  span: {base: "string", format: "^\\d{4}-\\d{2}\\.\\.\\d{4}-\\d{2}$"},
  number: "decimal",
  count: "nonNegativeInteger"
};
