import {describe, expect, test} from "vitest";
import {municipalityColumns, municipalityTable} from "../../../../src/figures/tables/municipality-table.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {MunicipalityChart, Surroundings} from "../../../../src/model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {point} from "../../i18n/samples.ts";

const months = monthRange("2018-01", "2021-12").map((month, i) => point(month, i));
const years = [
  {year: "2020", value: 29.5},
  {year: "2021", value: null}
];
const chart: MunicipalityChart = {
  indicator: "unemployed",
  months: months.map((one, i) =>
    i === 47 ? {...one, value: null, status: "suppressed", reason: "confidential"} : one
  ),
  means: null,
  years,
  last: null,
  yearEarlier: null,
  brokenIn: null,
  after: null,
  breaks: [],
  revised: []
};
const country: Surroundings = {
  area: "country",
  indicator: "unemployed",
  months,
  means: months.map((one, i) => ({...one, value: i + 1000})),
  years: [{year: "2020", value: 100}]
};
const beside = [{head: "Country", line: "country" as const, series: country}];
const unmarked = (text: string) => ({text, mark: ""});
const heads = {municipality: "Brändö", month: "Month"};

test("the table holds every month, then the years, a dash where a year is not whole", () => {
  const columns = municipalityColumns(chart, beside, heads);
  expect(columns.map(({head}) => head)).toEqual(["Brändö", "Country"]);
  expect(columns.map(({line}) => line)).toEqual(["area", "country"]);
  const table = municipalityTable(columns, "persons", "en");
  const rows = table.months.years.flatMap((year) => year.rows);
  expect(rows.length).toBe(48);
  expect(rows.at(0)?.cells.map(({text}) => text)).toEqual(["1–4", "47"]);
  expect(rows.at(-1)).toMatchObject({month: "2018-01", cells: [{text: "0"}, {text: "0"}]});
  expect(table.years).toEqual([
    {year: "2021", cells: [unmarked("–"), unmarked("–")]},
    {year: "2020", cells: [unmarked("30"), unmarked("100")]}
  ]);
});

test("a year carries the mark of its least certain month, whether its months or their means are drawn", () => {
  const estimated = months.map((one) => (one.month === "2020-11" ? {...one, status: "estimated" as const} : one));
  for (const means of [null, months]) {
    const columns = municipalityColumns(
      {...chart, means},
      [{...beside[0]!, series: {...country, months: estimated}}],
      heads
    );
    const marks = municipalityTable(columns, "persons", "fi").years.map(({cells}) => cells.map(({mark}) => mark));
    expect(marks.map((of) => of.slice(0, 2))).toEqual([
      ["", ""],
      ["", "E"]
    ]);
  }
});

describe("where means are drawn", () => {
  const means: readonly SeriesPoint[] = months.map((one, i) => ({...one, value: i + 100}));
  const columns = municipalityColumns({...chart, means}, beside, heads);

  test("every column holds the means of its line, and the last one the municipality's months", () => {
    expect(columns.map(({head, line}) => [head, line])).toEqual([
      ["Brändö", "area"],
      ["Country", "country"],
      ["Month", "also"]
    ]);
    const oldest = municipalityTable(columns, "persons", "en").months.years.at(-1)?.rows.at(-1);
    expect(oldest?.cells.map(({text}) => text)).toEqual(["100", "1,000", "0"]);
  });

  test("the column of months has no means of years", () => {
    expect(municipalityTable(columns, "persons", "en").years[1]).toEqual({
      year: "2020",
      cells: ["30", "100", ""].map(unmarked)
    });
  });

  test("a mean over a confidential month says that there is none, and the month says 1–4", () => {
    const last = {...months[47]!, value: null, status: "suppressed" as const, reason: "confidential" as const};
    const withGap = municipalityColumns({...chart, means: means.with(47, last)}, beside, heads);
    const {months: table} = municipalityTable(withGap, "persons", "fi");
    expect(table.years[0]?.rows[0]?.cells.map(({text}) => text)).toEqual(["ei ole", "1\u00a0047", "1–4"]);
    expect(table.absences).toEqual(["no mean", "confidential"]);
  });
});
