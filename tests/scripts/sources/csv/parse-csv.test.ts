import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {makeCodebook} from "../../../../scripts/sources/codebook.ts";
import {findDelimiter} from "../../../../scripts/sources/csv/delimiter.ts";
import {parsePxWebCsv} from "../../../../scripts/sources/csv/parse-csv.ts";
import type {Cube} from "../../../../scripts/sources/cube.ts";
import {named} from "../../../named.ts";
import {cellsOf} from "../cells-of.ts";
import {chunksOf} from "../chunks-of.ts";
import {content} from "../json-stat-file.ts";
import {narrow} from "../px/px-file.ts";
import {csvText} from "./csv-file.ts";
import type {CsvOptions, Kind} from "./csv-file.ts";

const reference = readReference(diskFiles(process.cwd()));
const book = makeCodebook(reference);

const expected = {
  "SSS 2021-03 TYOTTOMATLOPUSSA": 1001,
  "SSS 2021-04 TYOTTOMATLOPUSSA": 1002,
  "SSS 2021-03 TYOTOSUUS": 1.1,
  "SSS 2021-04 TYOTOSUUS": 1.2,
  "KU091 2021-03 TYOTTOMATLOPUSSA": 2001,
  "KU091 2021-04 TYOTTOMATLOPUSSA": 2002,
  "KU091 2021-03 TYOTOSUUS": 2.1,
  "KU091 2021-04 TYOTOSUUS": 2.2,
  "KU049 2021-03 TYOTTOMATLOPUSSA": 3001,
  "KU049 2021-04 TYOTTOMATLOPUSSA": null,
  "KU049 2021-03 TYOTOSUUS": 3.1,
  "KU049 2021-04 TYOTOSUUS": 3.2,
  "MK01 2021-03 TYOTTOMATLOPUSSA": 4001,
  "MK01 2021-04 TYOTTOMATLOPUSSA": 4002,
  "MK01 2021-03 TYOTOSUUS": 4.1,
  "MK01 2021-04 TYOTOSUUS": 4.2
};

const layouts: [title: string, options: CsvOptions][] = [
  ["areas below one another, months and measures beside", {}],
  ["measures before months in the header", {heading: ["measures", "months"]}],
  ["months below one another, measures and areas beside", {stub: ["months"], heading: ["measures", "areas"]}],
  ["areas last in the header", {stub: ["measures"], heading: ["months", "areas"]}],
  ["areas first in the header", {stub: ["measures"], heading: ["areas", "months"]}],
  ["measures alone in the header", {stub: ["areas", "months"], heading: ["measures"]}],
  ["areas alone in the header", {stub: ["months", "measures"], heading: ["areas"]}],
  ["a row for each cell", {stub: ["areas", "months", "measures"], heading: []}],
  ["a row for each cell, in another order", {stub: ["measures", "areas", "months"], heading: []}],
  ["a title above the header", {title: true}],
  ["semicolons", {delimiter: ";", title: true}],
  ["semicolons and decimal commas, without quotation marks", {delimiter: ";", quote: false, decimal: ","}],
  ["tabs", {delimiter: "\t", quote: false, title: true}]
];

describe.each([
  ["codes", (code: string) => code],
  ["Finnish labels", labelIn("fi")],
  ["Swedish labels", labelIn("sv")],
  ["English labels", labelIn("en")],
  ["codes and labels", (code: string, kind: Kind) => `${code} - ${labelIn("fi")(code, kind)}`]
])("with %s, every cell reads as it was written from", (_, label) => {
  test.each(layouts)("%s", async (_, options) => {
    // Labels that stand without quotation marks hold commas, which is why programs write semicolons.
    expect(cellsOf(await parse(csvText(content, {...options, label})))).toEqual(expected);
  });

  test("everything in the header", async () => {
    const text = csvText(content, {stub: [], heading: ["areas", "months", "measures"], label});
    // Where there is no stub, PxWeb begins both rows with what stands between fields.
    expect(cellsOf(await parse(text.replaceAll(/^(?=")|(?<=\n)(?=\d)/g, ",")))).toEqual(expected);
  });
});

test.each([1, 2, 3, 64])("a file in pieces of %i bytes reads the same", async (size) => {
  const text = csvText(content, {label: labelIn("sv")});
  expect(cellsOf(await parse(text, size))).toEqual(expected);
});

test("a file in windows-1252 reads the same", async () => {
  expect(cellsOf(await parse(narrow(csvText(content, {label: labelIn("en")}))))).toEqual(expected);
});

test("a column of codes may stand before the column of their labels", async () => {
  const text = csvText(content, {
    label: (code, kind) => (kind === "areas" ? `${code}","${labelIn("fi")(code, kind)}` : code)
  });
  expect(cellsOf(await parse(text.replace('"Alue"', '"Alue","Alue"')))).toEqual(expected);
});

test("lines may end with a line feed alone, and months may come in any order", async () => {
  const text = csvText({...content, months: ["2021M04", "2021M03"], cell: (...at) => content.cell(...at)});
  const cube = await parse(text.replaceAll("\r\n", "\n"));
  expect(cube.months).toEqual(["2021-03", "2021-04"]);
  expect(cellsOf(cube)).toEqual(expected);
});

test("a file tells no day and no source, and its title only where it has one", async () => {
  expect(await parse(csvText(content, {title: true}))).toMatchObject({
    title: "12r5 -- Työttömät työnhakijat",
    source: "not told by the file",
    updated: null
  });
  expect(await parse(csvText())).toMatchObject({title: "a.csv"});
});

test("every municipality and measure is found by each of its names, in columns and in headers", async () => {
  const {municipalities, measures} = reference;
  for (const locale of ["fi", "sv", "en"] as const) {
    const all = {
      areas: municipalities.map(({code}) => code),
      months: ["2021M03", "2021M04"],
      measures: measures.map(({code}) => code),
      cell: (area: string, month: string, measure: string) =>
        Number(area.slice(2)) + Number(month.slice(-1)) + measure.length
    };
    const label = labelIn(locale);
    const tall = await parse(csvText(all, {label, stub: ["areas"], heading: ["measures", "months"]}));
    const wide = await parse(csvText(all, {label, stub: ["months", "measures"], heading: ["areas"]}));
    const cells = cellsOf(tall);
    expect(Object.keys(cells)).toHaveLength(all.areas.length * 2 * all.measures.length);
    expect(cellsOf(wide)).toEqual(cells);
    const wrong = Object.entries(cells).filter(([cell, value]) => {
      const [area = "", month = "", measure = ""] = cell.split(" ");
      return value !== all.cell(area, month, measure);
    });
    expect(wrong).toEqual([]);
  }
});

function labelIn(locale: "fi" | "sv" | "en"): (code: string, kind: Kind) => string {
  const country = named("KOKO MAA", "HELA LANDET", "WHOLE COUNTRY");
  const municipalities = new Map(reference.municipalities.map(({code, name}) => [code, name[locale]]));
  const regions = new Map(reference.municipalities.map(({region, regionName}) => [region, regionName[locale]]));
  const measures = new Map(reference.measures.map(({code, label}) => [code, label[locale]]));
  return (code, kind) => {
    if (kind === "months") return code;
    if (kind === "measures") return measures.get(code) ?? code;
    if (code === "SSS") return country[locale];
    return municipalities.get(code) ?? `${code} ${regions.get(code)}`;
  };
}

function parse(file: string | Uint8Array, size?: number): Promise<Cube> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return parsePxWebCsv(chunksOf(bytes, size), findDelimiter(bytes) ?? "", "a.csv", book);
}
