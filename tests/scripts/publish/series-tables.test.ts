import {expect, test} from "vitest";
import {chartTable, seriesTable} from "../../../scripts/publish/series-tables.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";

const known: SeriesPoint = {month: "2021-03", value: 40, status: "normal", bounds: null, reason: null};
const estimated: SeriesPoint = {
  month: "2021-04",
  value: 42.5,
  status: "estimated",
  bounds: {low: 41, high: 44},
  reason: null
};
const hidden: SeriesPoint = {month: "2021-04", value: null, status: "suppressed", bounds: null, reason: "confidential"};

test("a chart's rows hold the area with its bounds, then the controls of the same month", () => {
  const rest = {...known, value: 400, status: "provisional"} as const;
  const table = chartTable("espoo", "unemployed", [
    {id: "area", points: [known, estimated]},
    {id: "rest", points: [rest, hidden]},
    {id: "country", points: [{...known, value: 900}, hidden]}
  ]);
  expect(table.path).toBe("/data/charts/espoo/unemployed");
  expect(table.columns.join()).toBe("month,area,area_low,area_high,area_status,rest,rest_status,country");
  expect([...table.rows]).toEqual([
    ["2021-03", 40, null, null, "A", 400, "P", 900],
    ["2021-04", 42.5, 41, 44, "E", null, "Q", null]
  ]);
});

test("an indicator's rows go area by area and month by month", () => {
  const merged: SeriesPoint = {month: "2021-03", value: null, status: "missing", bounds: null, reason: "merged"};
  const table = seriesTable("/data/indicators/unemployed", [
    {area: "espoo", indicator: "unemployed", points: [known, {...known, month: "2021-04", value: 0, status: "break"}]},
    {area: "rest", indicator: "unemployed", points: [merged, estimated]}
  ]);
  expect([...table.rows]).toEqual([
    ["espoo", "2021-03", 40, null, null, "A"],
    ["espoo", "2021-04", 0, null, null, "B"],
    ["rest", "2021-03", null, null, null, "M"],
    ["rest", "2021-04", 42.5, 41, 44, "E"]
  ]);
});
