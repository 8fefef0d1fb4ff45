import {posix} from "node:path";
import {describe, expect, test} from "vitest";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {csvwFaults} from "./csvw-reader.ts";

// CSVW beside every CSV: months as gYearMonth, units, nulls, primary key, licence, source, issued.
const built = buildFiles();
const all = listFiles(built.folder);
const described = all.filter((path) => path.endsWith(".csv-metadata.json"));
const parsed = (path: string) => JSON.parse(built.text(path));
const columnOf = (path: string, name: string) =>
  parsed(path).tables[0].tableSchema.columns.find((column: {name: string}) => column.name === name);

test("every CSV file is described in a file that lies beside it, and that a reader finds by its name", () => {
  const tables = all.filter((path) => path.endsWith(".csv"));
  expect(described).toEqual(tables.map((path) => `${path}-metadata.json`).sort());
  const others = described.filter((path) => {
    const [first] = parsed(path).tables ?? [parsed(path)];
    return posix.join(posix.dirname(path), first.url) !== path.replace("-metadata.json", "");
  });
  expect(others).toEqual([]);
});

test("the description beside a plain table tells of the three files of the table", () => {
  const urls = parsed("revisions.csv-metadata.json").tables.map(({url}: {url: string}) => url);
  expect(urls).toEqual(["revisions.csv", "revisions.fi.csv", "revisions.sv.csv"]);
});

test.each(described)("%s: heads, types, blanks and keys of the tables are as described", (path) => {
  const folder = posix.dirname(path);
  expect(csvwFaults(built.text(path), (url) => built.text(posix.join(folder, url)))).toEqual([]);
});

test("a description names title, licence, source and day in words that catalogues know", () => {
  expect(parsed("charts/etela/unemployed-share.csv-metadata.json")).toMatchObject({
    "dc:title": [
      {"@value": "Työttömien osuus työvoimasta: Etelä", "@language": "fi"},
      {"@value": "Andelen arbetslösa av arbetskraften: Södern", "@language": "sv"},
      {"@value": "Unemployed share of the labour force: South", "@language": "en"}
    ],
    "dc:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
    "dc:source": expect.stringContaining("StatFin 12r5"),
    "dc:publisher": "Kuntakokeilut",
    "dc:issued": {"@value": "2022-02-22", "@type": "xsd:date"},
    null: ""
  });
});

test("months are months, and figures have the unit of their indicator or their own", () => {
  const chart = "charts/etela/unemployed-share.csv-metadata.json";
  expect(columnOf(chart, "month")).toMatchObject({datatype: "gYearMonth", required: true});
  expect(columnOf(chart, "area")).toMatchObject({
    datatype: "decimal",
    "schema:unitText": "per cent of the labour force",
    titles: {en: ["area", "Area"], fi: "Alue", sv: "Område"}
  });
  expect(columnOf(chart, "area")).not.toHaveProperty("required");
  expect(columnOf("areas/etela.csv-metadata.json", "area")["schema:unitText"]).toBe("unit of the indicator");
  expect(columnOf("coverage.csv-metadata.json", "known")).toMatchObject({
    datatype: "nonNegativeInteger",
    "schema:unitText": "municipalities"
  });
  expect(columnOf("observations.csv-metadata.json", "vintage").datatype).toBe("date");
});

test("files for Excel have semicolons and decimal commas, and heads in their language", () => {
  const {tables} = parsed("charts/etela/unemployed-share.csv-metadata.json");
  const [, finnish, swedish] = tables;
  expect([finnish.url, finnish.dialect]).toEqual(["unemployed-share.fi.csv", {delimiter: ";"}]);
  expect(finnish.tableSchema.columns[1]).toEqual({
    name: "area",
    titles: {fi: "Alue"},
    datatype: {base: "decimal", format: {decimalChar: ","}}
  });
  expect(finnish.tableSchema.columns.at(-1)).toEqual({
    name: "rest_status_text",
    titles: {fi: "Kunnat ilman kokeilua, luvun tila, selite"},
    datatype: "string",
    required: true
  });
  expect(swedish.tableSchema.columns[0]).toEqual({
    name: "month",
    titles: {sv: "Månad"},
    datatype: "gYearMonth",
    required: true
  });
});

test("a description is small", () => {
  expect(described.filter((path) => built.bytes(path).length > 25_000)).toEqual([]);
});

describe("the reader of these tests finds", () => {
  const column = (name: string, datatype: unknown, more: object = {}) => ({name, titles: name, datatype, ...more});
  const metadata = (columns: object[], more: object = {}, dialect?: object) =>
    JSON.stringify({
      "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
      null: "",
      tables: [{url: "a.csv", ...(dialect && {dialect}), tableSchema: {columns, primaryKey: ["month"]}}],
      ...more
    });
  const month = column("month", "gYearMonth", {required: true});
  const value = column("value", "decimal");
  const comma = column("value", {base: "decimal", format: {decimalChar: ","}});
  const status = column("status", {base: "string", format: "^(A|Q)$"});
  const cases: [fault: string, metadata: string, table: string][] = [
    ["a.csv: column value has the head figure", metadata([month, value]), "month,figure\n2021-03,1\n"],
    ["a.csv: column month has the head value", metadata([month, value]), "value,month\n1,2021-03\n"],
    ["a.csv: has 3 columns, described are 2", metadata([month, value]), "month,value,b\n2021-03,1,2\n"],
    ['a.csv: column month has "2021-13"', metadata([month, value]), "month,value\n2021-13,1\n"],
    ['a.csv: column month has ""', metadata([month, value]), "month,value\n,1\n"],
    ['a.csv: column value has "1e-7"', metadata([month, value]), "month,value\n2021-03,1e-7\n"],
    [
      'a.csv: column value has "1.5"',
      metadata([month, comma], {}, {delimiter: ";"}),
      "\uFEFFmonth;value\r\n2021-03;1.5\r\n"
    ],
    ['a.csv: column status has "X"', metadata([month, status]), "month,status\n2021-03,X\n"],
    ["a.csv: two rows have the same key", metadata([month, value]), "month,value\n2021-03,1\n2021-03,2\n"],
    ["licence is no property", metadata([month, value], {licence: "x"}), "month,value\n2021-03,1\n"]
  ];
  test.each(cases)("%s", (fault, text, table) => {
    expect(csvwFaults(text, () => table)).toContain(fault);
  });
});
