import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {excelTopics, wideTopics} from "../../../src/model/tables.ts";
import type {ColumnType} from "../../../src/model/tables.ts";
import {readerColumns} from "../csv/reader-columns.ts";
import type {ReaderColumn} from "../csv/reader-columns.ts";
import type {DataFile} from "../files/data-file.ts";
import type {Provenance} from "../files/provenance.ts";
import {codeLists} from "../tables/codes.ts";
import type {Column, TableDescription} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import {fullNote} from "../tables/dictionary-tables.ts";
import type {Table} from "../tables/tables.ts";
import {describeSubject, unitText} from "./table-subject.ts";
import type {NamedThings} from "./table-subject.ts";

/**
 * Describes a table as CSV on the Web: its three files together beside the plain one, and each file for Excel beside
 * that, under the names that readers of CSVW look for. Addresses are relative to the description. Columns are
 * explained in the plain file; the files for Excel have the same ones, with other heads, separators and decimal signs,
 * and what codes stand for.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function renderCsvw(
  table: Pick<Table, "path" | "topic">,
  things: NamedThings,
  provenance: Provenance
): DataFile[] {
  const {path, topic} = table;
  const description = describeTable(topic);
  const subject = describeSubject(things, table);
  const name = path.split("/").at(-1) ?? "";
  const about = aboutTable(subject.titles, description, provenance);
  const unit = (column: Column): string | null => unitText(column, subject, things.indicators);
  const plain = {
    url: `${name}.csv`,
    tableSchema: schema(description, (columns) => columns.map((column) => plainColumn(column, unit(column))))
  };
  const excel = excelLocales.map((locale) => ({locale, table: excelTable(name, description, locale)}));
  const file = (ending: string, content: object): DataFile => ({
    path: `${path}${ending}.csv-metadata.json`,
    topic,
    format: "csvw",
    content: new TextEncoder().encode(`${JSON.stringify(content)}\n`),
    rows: null
  });
  // Those of wide tables would be too long together.
  const together = wideTopics.includes(topic) ? [plain] : [plain, ...excel.map((one) => one.table)];
  return [
    ...(excelTopics.includes(topic) ? [] : [file("", {...about, tables: together})]),
    ...excel.map(({locale, table: one}) => file(`.${locale}`, {...about, ...one}))
  ];
}

const excelLocales = ["fi", "sv"] as const;

function aboutTable(
  titles: Localized,
  {notes}: TableDescription,
  {licenceAddress, source, publisher, vintage}: Provenance
): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
    "dc:title": inLanguages(titles),
    "dc:description": inLanguages(notes),
    "dc:license": {"@id": licenceAddress},
    "dc:source": source,
    "dc:publisher": publisher,
    "dc:issued": {"@value": vintage, "@type": "xsd:date"},
    null: ""
  };
}

function inLanguages(text: Localized): object[] {
  return locales.map((locale) => ({"@value": text[locale], "@language": locale}));
}

function excelTable(name: string, description: TableDescription, locale: "fi" | "sv"): object {
  const columns = readerColumns(description).map((column) => excelColumn(column, locale));
  return {
    url: `${name}.${locale}.csv`,
    dialect: {delimiter: ";"},
    tableSchema: schema(description, () => columns)
  };
}

/** Blank cells of a key are compared like others. */
function schema(
  {columns, uniqueKey}: TableDescription,
  render: (columns: readonly Column[]) => readonly object[]
): object {
  return {columns: render(columns), primaryKey: uniqueKey};
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

function excelColumn({column, names, name, titles}: ReaderColumn, locale: "fi" | "sv"): object {
  return {
    name,
    titles: {[locale]: titles[locale]},
    datatype: names === null ? datatype(column, ",") : datatypes.words,
    ...(column.blank === null && {required: true})
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
