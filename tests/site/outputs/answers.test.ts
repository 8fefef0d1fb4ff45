import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {counts} from "../../counts.ts";
import {builtSite} from "../built/built-site.ts";
import type {CsvRow} from "../built/figures.ts";
import {monthOf, shownNumber} from "../built/figures.ts";

const {folder, base, files, pages} = builtSite();
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const answerFiles = [...files].filter((file) => /^(alueet|sv\/omraden|en\/areas)\/[^/]+\/[^/]+\.json$/.test(file));

/** What the tests read of a small file; other keys are texts. */
interface Answer {
  readonly language: string;
  readonly area: string;
  readonly indicator: string;
  readonly month: string | null;
  readonly value: number | null;
  readonly rest: number | null;
  readonly address: string;
  readonly csv: string;
  readonly sentence: string;
  readonly verdict: string;
  readonly citation: string;
  readonly cautions: readonly string[];
  readonly years: readonly {readonly year: number; readonly value: number | null; readonly rest: number | null}[];
  readonly months: readonly Readonly<Record<string, number | string | null>>[];
}

const answers = answerFiles.map((file) => ({file, text: read(file), answer: JSON.parse(read(file)) as Answer}));
const rowsByCsv = new Map<string, readonly CsvRow[]>();

/** The rows of the CSV file that an answer names, by its address. */
function rowsOf({csv}: Answer): readonly CsvRow[] {
  const path = new URL(csv).pathname.slice(base.length);
  const rows = rowsByCsv.get(path) ?? Papa.parse<CsvRow>(read(path).trim(), {header: true}).data;
  rowsByCsv.set(path, rows);
  return rows;
}

test("every chart is told in a small file in every language, as JSON of at most 6,000 bytes and as text", () => {
  expect(answerFiles).toHaveLength(counts.languages * counts.areas * counts.indicators);
  expect(answerFiles.filter((file) => !files.has(file.replace(/json$/, "md")))).toEqual([]);
  expect(answers.filter(({text}) => Buffer.byteLength(text) > 6000).map(({file}) => file)).toEqual([]);
});

test("its page announces both, and is the page that it names", () => {
  const faults = answers.flatMap(({file, answer}) => {
    const page = pages.find(({file: of, canonical}) => canonical === answer.address && !of.startsWith("embed/"));
    const html = page ? read(page.file) : "";
    const stem = answer.address.slice(0, -1);
    return ["application/json", "text/markdown"].flatMap((type, i) => {
      const link = `<link rel="alternate" type="${type}" href="${stem}.${["json", "md"][i]}">`;
      return html.includes(link) ? [] : [`${file}: ${link} is not in ${page?.file}`];
    });
  });
  expect(faults).toEqual([]);
});

describe("figures", () => {
  test("of months are those of the CSV file, rounded", () => {
    expect(
      answers.flatMap(({file, answer}) => monthFaults(answer, rowsOf(answer)).map((one) => `${file}: ${one}`))
    ).toEqual([]);
  });

  test("of whole years are the means of its months", () => {
    expect(
      answers.flatMap(({file, answer}) => yearFaults(answer, rowsOf(answer)).map((one) => `${file}: ${one}`))
    ).toEqual([]);
  });

  test("in the text are those of the CSV file as readers see them", () => {
    const faults = answers.flatMap(({file, answer}) =>
      textFaults(read(file.replace(/json$/, "md")), rowsOf(answer), answer.language).map((one) => `${file}: ${one}`)
    );
    expect(faults).toEqual([]);
  });
});

test("nothing is told without its cautions, its source and what is said of the gap", () => {
  const bare = answers.filter(
    ({answer: {cautions, verdict, citation, sentence}}) => !cautions.length || !verdict || !citation || !sentence
  );
  expect(bare.map(({file}) => file)).toEqual([]);
});

describe("a fault is found in", () => {
  const csv = [{month: "2021-03", area: "9.1234", area_status: "A", rest: "8", gap: ""}];
  const month = {month: "2021-03", value: 9.123, status: "A", rest: 8, gap: null};
  const answer = {months: [month], years: [], month: "2021-03", value: 9.123, rest: 8} as unknown as Answer;

  test("a month", () => {
    expect(monthFaults(answer, csv)).toEqual([]);
    expect(monthFaults({...answer, months: [{...month, value: 9.13}]}, csv)).toHaveLength(1);
    expect(monthFaults({...answer, value: 9}, csv)).toHaveLength(1);
  });

  test("a text", () => {
    const text = (value: string) => `| Month | Espoo | No pilot |\n| --- | --: | --: |\n| Mar 2021 | ${value} | 8.0 |`;
    expect(textFaults(text("9.1"), csv, "en")).toEqual([]);
    expect(textFaults(text("9.2"), csv, "en")).toHaveLength(1);
  });

  test("a whole year", () => {
    const year = Array.from({length: 12}, (_, i) => ({
      month: `2021-${String(i + 1).padStart(2, "0")}`,
      area: String(i),
      rest: "1"
    }));
    const told = (value: number) => ({...answer, years: [{year: 2021, value, rest: 1}]});
    expect([yearFaults(told(5.5), year), yearFaults(told(5.6), year).length]).toEqual([[], 1]);
  });
});

function monthFaults({months, month, value, rest}: Answer, rows: readonly CsvRow[]): string[] {
  const byMonth = new Map(rows.map((row) => [row["month"], row]));
  const names = {value: "area", rest: "rest", gap: "gap"};
  const lead = months.length > 0 && month ? [{month, value, ...(rest === null ? {} : {rest})}] : [];
  return [...lead, ...months].flatMap((told: Readonly<Record<string, number | string | null>>) => {
    const row = byMonth.get(String(told["month"])) ?? {};
    const status = told["status"] === undefined || told["status"] === row["area_status"] ? [] : ["status"];
    const wrong = Object.entries(names).filter(([key, column]) => key in told && !isNear(told[key], row[column]));
    return [...status, ...wrong.map(([key]) => key)].map((key) => `${told["month"]}: ${key} ${told[key]}`);
  });
}

/** Three decimals are told. */
function isNear(told: number | string | null | undefined, text = ""): boolean {
  if (told == null || text === "") return told == null && text === "";
  return Math.abs(Number(told) - Number(text)) <= 0.0005 + 1e-9;
}

function yearFaults({years}: Pick<Answer, "years">, rows: readonly CsvRow[]): string[] {
  const faults = (year: number, column: string, told: number | null): string[] => {
    const values = rows.filter((row) => row["month"]?.startsWith(`${year}-`)).flatMap((row) => row[column] || []);
    if (told === null) return [];
    const mean = values.reduce((sum, value) => sum + Number(value), 0) / 12;
    return values.length === 12 && isNear(told, String(mean)) ? [] : [`${year}: ${column} ${told}, not ${mean}`];
  };
  return years.flatMap(({year, value, rest}) => [...faults(year, "area", value), ...faults(year, "rest", rest)]);
}

/** The rows of months in a text: the area, the municipalities without a pilot and the country. */
function textFaults(text: string, rows: readonly CsvRow[], language: string): string[] {
  const byMonth = new Map(rows.map((row) => [row["month"], row]));
  const told = text.split("\n").flatMap((line) => {
    const [name = "", ...cells] = line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
    const row = byMonth.get(monthOf(name));
    return row ? [{name, cells, row}] : [];
  });
  return told.flatMap(({name, cells, row}) =>
    ["area", "rest", "country"].flatMap((column, i) => {
      if (cells[i] === undefined) return [];
      const {value, decimals} = shownNumber(cells[i].replaceAll("\u00a0", " "), language);
      const held = row[column] ?? "";
      const isRight =
        value === null || held === ""
          ? value === null && held === ""
          : Math.abs(value - Number(held)) <= 0.5 * 10 ** -decimals + 1e-9;
      return isRight ? [] : [`${name}: ${column} ${cells[i]}, not ${held}`];
    })
  );
}
