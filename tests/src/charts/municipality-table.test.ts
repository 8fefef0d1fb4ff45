import {expect, test} from "vitest";
import {municipalityColumns, municipalityTable} from "../../../src/charts/municipality-table.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {MunicipalityChart, Surroundings} from "../../../src/model/municipality-pages.ts";
import {point} from "../i18n/samples.ts";

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
  yearEarlier: null
};
const country: Surroundings = {
  area: "country",
  indicator: "unemployed",
  months,
  means: months,
  years: [{year: "2020", value: 100}]
};
const heads = {municipality: "Brändö", means: "mean"};

test("the table holds the newest 36 months, then the years, a dash where a year is not whole", () => {
  const columns = municipalityColumns(chart, [{head: "Country", series: country}], heads);
  expect(columns.map(({head}) => head)).toEqual(["Brändö", "Country"]);
  const table = municipalityTable(columns, "persons", "en");
  const rows = table.months.years.flatMap((year) => year.rows);
  expect(rows.length).toBe(36);
  expect(rows.at(0)?.cells.map(({text}) => text)).toEqual(["1–4", "47"]);
  expect(rows.at(-1)).toMatchObject({month: "2019-01", cells: [{text: "12"}, {text: "12"}]});
  expect(table.years).toEqual([
    {year: "2021", cells: ["–", "–"]},
    {year: "2020", cells: ["30", "100"]}
  ]);
});

test("where means are drawn they stand beside the months, and have no means of years themselves", () => {
  const columns = municipalityColumns({...chart, means: months}, [], heads);
  expect(columns.map(({head}) => head)).toEqual(["Brändö", "mean"]);
  expect(municipalityTable(columns, "persons", "en").years[1]).toEqual({year: "2020", cells: ["30", ""]});
});
