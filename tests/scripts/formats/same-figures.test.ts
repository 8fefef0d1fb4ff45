import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {describeTable, listDescriptions} from "../../../scripts/publish/tables/descriptions.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {dayText, openJsonStat, readCsv, readCsvAsItLooks, readExcelCsv, readParquet, readWorkbook} from "./readers.ts";
import type {ReadRows} from "./readers.ts";

// The small build holds a zero, confidential, estimated, provisional and missing figures and a break in a series;
// golden/small/README.md tells how they follow from the cells of the source.
const built = buildFiles();

const isFigure = (name: string) =>
  !/^(area|indicator|measure|month|vintage|.*status|control|method|base|flag|reason|member|cause)$/.test(name);
const isFigureOfArea = (name: string) => name === "area" || isFigure(name);
const plain = (path: string, figures = isFigure) => readCsv(built.text(`${path}.csv`), figures);

/** What stands behind an area and a month: value, low, high, status. */
function cells(rows: ReadRows, area: string, month: string): unknown {
  return rows.find(([id, when]) => id === area && when === month)?.slice(2);
}

const close = (value: number) => expect.closeTo(value, 12) as number;

/** In the unemployed share of areas. */
const ofAreas: readonly [what: string, area: string, month: string, expected: unknown[]][] = [
  ["zero", "etela", "2021-08", [0, null, null, "A"]],
  ["an estimated figure with its limits", "pohjola", "2021-05", [close(66.5 / 9), close(65 / 9), close(68 / 9), "E"]],
  ["a confidential figure", "rest", "2021-09", [null, null, null, "Q"]],
  ["a provisional figure", "etela", "2022-01", [13, null, null, "P"]]
];

/** In that of municipalities. */
const ofMunicipalities: typeof ofAreas = [
  ["a missing figure", "KU003", "2021-12", [null, null, null, "M"]],
  ["a break", "KU002", "2021-12", [9, null, null, "B"]],
  ["a confidential figure", "KU003", "2021-05", [null, null, null, "Q"]]
];

/** As a person reads them: shares have two decimals. */
const readAs: Readonly<Record<string, unknown[]>> = {
  "an estimated figure with its limits": [7.39, 7.22, 7.56, "E"]
};
const words: Readonly<Record<string, readonly [finnish: string, swedish: string]>> = {
  A: ["tavallinen", "vanlig"],
  E: ["arvio", "uppskattad"],
  P: ["ennakkotieto", "preliminär"],
  Q: ["ei näytetä", "visas inte"]
};
const names: Readonly<Record<string, readonly [finnish: string, swedish: string]>> = {
  etela: ["Etelä", "Södern"],
  pohjola: ["Pohjola", "Norden"],
  rest: ["Manner-Suomen kunnat ilman kokeilua", "kommuner utan försök i Fasta Finland"]
};

describe("comes through plain CSV unchanged, and through Excel's as a person reads it:", () => {
  test.each(ofAreas)("%s", (what, area, month, expected) => {
    const path = "indicators/unemployed-share";
    expect(cells(plain(path), area, month)).toEqual(expected);
    for (const [i, language] of ["fi", "sv"].entries()) {
      const read = cells(readExcelCsv(built.text(`${path}.${language}.csv`)), area, month);
      expect(read).toEqual([...(readAs[what] ?? expected), names[area]?.[i], words[String(expected.at(-1))]?.[i]]);
    }
  });

  test.each(ofMunicipalities)("%s of a municipality", (_, area, month, expected) => {
    expect(cells(plain("municipalities/unemployed-share"), area, month)).toEqual(expected);
  });
});

describe("comes through JSON-stat unchanged:", () => {
  const dataset = openJsonStat(built.text("indicators/unemployed-share.json"));
  test.each(ofAreas)("%s", (_, area, month, [value, low, high, status]) => {
    const cell = (figure: string) => dataset.Data({figure, area, month});
    expect(cell("value")).toEqual({value, status});
    expect([cell("low").value, cell("high").value]).toEqual([low, high]);
  });
});

describe("comes through Parquet unchanged:", () => {
  const cases: readonly [what: string, row: unknown[]][] = [
    ["zero", ["KU004", "TYOTTOMATLOPUSSA", "2021-08-01", 0, "A", "2021-12-21"]],
    ["a confidential figure", ["KU003", "TYOTTOMATLOPUSSA", "2021-05-01", null, "Q", "2021-12-21"]],
    ["a published figure", ["KU001", "TYOTTOMATLOPUSSA", "2021-01-01", 49, "A", "2021-12-21"]]
  ];
  test.each(cases)("%s", async (_, row) => {
    const rows = await readParquet(built.bytes("observations.parquet"));
    const [area, measure, month] = row;
    expect(rows.find((other) => other[0] === area && other[1] === measure && other[2] === month)).toEqual(row);
  });
});

describe("comes through a workbook unchanged:", () => {
  const cases: typeof ofAreas = [
    ["zero", "etela", "2021-08", [0, null, null, "A"]],
    ["an estimated figure with its limits", "pohjola", "2021-05", [close(66.5 / 9), close(65 / 9), close(68 / 9), "E"]],
    ["a provisional figure", "etela", "2022-01", [13, null, null, "P"]]
  ];
  test.each(cases)("%s", async (_, area, month, expected) => {
    const sheet = (await readWorkbook(built.bytes(`areas/${area}.xlsx`))).get("Työttömyys") ?? [];
    const row = sheet.find(([date, ...rest]) => isMonth(date, month) && rest.at(-1) === "unemployed-share");
    expect(row?.slice(4, 8)).toEqual(expected);
  });

  test("a figure that is too uncertain", async () => {
    const sheet = (await readWorkbook(built.bytes("areas/pohjola.xlsx"))).get("Palvelut") ?? [];
    const row = sheet.find(([date, ...rest]) => isMonth(date, "2021-10") && rest.at(-1) === "in-services");
    expect(row?.slice(4, 8)).toEqual([null, null, null, "Q"]);
  });
});

function isMonth(cell: unknown, month: string): boolean {
  return cell instanceof Date && dayText(cell) === `${month}-01`;
}

describe("cell by cell the same as the plain file", () => {
  const paths = listFiles(built.folder).flatMap((path) =>
    /^[^.]+\.csv$/.test(path) ? [path.replace(".csv", "")] : []
  );
  test.each(paths)(
    "are the Excel files of %s, rounded to what a person reads, as a Finnish reader of numbers sees them",
    (path) => {
      const {topic} = listDescriptions().find(({address}) => patternOf(address).test(`/data/${path}`))!;
      const {columns} = describeTable(topic);
      const rows = readCsvAsItLooks(built.text(`${path}.csv`));
      for (const language of ["fi", "sv"] as const) {
        const text = built.text(`${path}.${language}.csv`);
        const heads = Papa.parse<string[]>(text.slice(1), {delimiter: ";", preview: 1}).data[0] ?? [];
        const places = columns.map(({titles}) => heads.indexOf(titles[language]));
        const read = readExcelCsv(text).map((row) => places.map((at) => row[at] ?? null));
        expect(read).toEqual(
          rows.map((row) => row.map((cell, i) => rounded(cell, String(columns[i]?.name), row, path)))
        );
      }
    }
  );

  test("and the Finnish reader does find numbers", () => {
    const figures = readExcelCsv(built.text("observations.fi.csv"))
      .flat()
      .filter((cell) => typeof cell === "number");
    const published = plain("observations")
      .flat()
      .filter((cell) => typeof cell === "number");
    expect(published.length).toBeGreaterThan(100);
    expect(figures).toEqual(published);
  });

  test.each(["observations", "comparisons"] as const)("is the Parquet of %s", async (topic) => {
    const months = describeTable(topic).columns.map(({type}) => type === "month");
    const withDays = plain(topic).map((row) => row.map((cell, i) => (months[i] ? `${String(cell)}-01` : cell)));
    expect(await readParquet(built.bytes(`${topic}.parquet`))).toEqual(withDays);
  });

  test.each(indicatorIds)("is the JSON-stat of %s", (id) => {
    const dataset = openJsonStat(built.text(`indicators/${id}.json`));
    const rows = plain(`indicators/${id}`);
    const read = rows.map(([area, month]) => {
      const of = (figure: string) => dataset.Data({figure, area: String(area), month: String(month)});
      return [area, month, of("value").value, of("low").value, of("high").value, of("value").status];
    });
    expect(read).toEqual(rows);
    expect(dataset.n).toBe(3 * rows.length);
  });

  test.each(["pohjola", "etela"])("are the JSON-stat and the workbook of %s", async (area) => {
    const rows = plain(`areas/${area}`, isFigureOfArea);
    const dataset = openJsonStat(built.text(`areas/${area}.json`));
    const figures = ["area", "area_low", "area_high", "rest", "country", "region", "similar", "weighted", "gap"];
    const head = built.text(`areas/${area}.csv`).split("\n")[0]?.split(",") ?? [];
    for (const row of rows) {
      const [indicator, month] = [String(row[0]), String(row[1])];
      const read = figures.map((figure) => dataset.Data({figure, indicator, month}).value);
      expect(read).toEqual(figures.map((figure) => row[head.indexOf(figure)]));
    }
    expect(await workbookRows(area)).toEqual(rows);
  });
});

function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** In the unit of persons or vacancies; all other indicators are shares or ratios. */
const counts = ["unemployed", "jobseekers", "in-services", "vacancies", "new-vacancies"];

/** Counts whole, parts of one with four decimals, everything else with two. */
function rounded(cell: string | number | null, column: string, row: ReadRows[number], path: string) {
  if (typeof cell !== "number") return cell;
  if (column === "weight" || /^p(_|$)/.test(column)) return Number(cell.toFixed(4));
  const own = column.replace(/_(low|high)$/, "").replaceAll("_", "-");
  const isCount = /^(municipality|area-municipalities)\//.test(path)
    ? counts.includes(own)
    : /^areas\//.test(path)
      ? counts.includes(String(row[0]))
      : /^(charts|indicators|municipalities)\//.test(path) && counts.includes(path.split("/").at(-1) ?? "");
  return Number(cell.toFixed(isCount ? 0 : 2)) + 0;
}

/** The rows of all sheets of figures, in the order of the plain file's columns and rows. */
async function workbookRows(area: string): Promise<ReadRows> {
  const sheets = await readWorkbook(built.bytes(`areas/${area}.xlsx`));
  const rows = [...sheets.values()].slice(2).flatMap((sheet) =>
    sheet.slice(4).map((row) => {
      const [month, , , , ...rest] = row;
      return [rest.at(-1), dayText(month as Date).slice(0, 7), ...rest.slice(0, -1)] as (string | number | null)[];
    })
  );
  const place = (row: (typeof rows)[number]) => indicatorIds.findIndex((id) => id === row[0]);
  return rows.sort((a, b) => place(a) - place(b));
}
