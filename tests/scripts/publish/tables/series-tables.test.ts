import {describe, expect, test} from "vitest";
import {chartTable, seriesTable} from "../../../../scripts/publish/tables/series-tables.ts";
import type {ChartRows} from "../../../../scripts/publish/tables/series-tables.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {headOf} from "../made-up-files.ts";

const known: SeriesPoint = {month: "2021-03", value: 40, status: "normal", bounds: null, reason: null};
const estimated: SeriesPoint = {
  month: "2021-04",
  value: 42.5,
  status: "estimated",
  bounds: {low: 41, high: 44},
  reason: null
};
const hidden: SeriesPoint = {month: "2021-04", value: null, status: "suppressed", bounds: null, reason: "confidential"};

describe("a chart's rows", () => {
  const rest = {...known, value: 400, status: "provisional"} as const;
  const rows: ChartRows = {
    area: "espoo",
    indicator: "unemployed",
    lines: [
      {id: "area", points: [known, estimated]},
      {id: "rest", points: [rest, hidden]},
      {id: "country", points: [{...known, value: 900}, hidden]}
    ],
    controls: [
      {
        id: "region",
        line: {
          kind: "points",
          points: [
            {...known, value: 70},
            {...known, value: 71}
          ]
        }
      },
      {id: "similar", line: {kind: "unavailable", reason: "not for counts", units: []}}
    ],
    weighted: new Map([["2021-04", {weighted: 50, gap: -7.5, bandLow: -9, bandHigh: 11}]])
  };
  const table = chartTable(rows);

  test("have the address of the chart, and new columns after those that were there before", () => {
    expect(table.path).toBe("/data/charts/espoo/unemployed");
    expect(headOf(table)).toBe(
      "month,area,area_low,area_high,area_status,rest,rest_status,country,region,similar,weighted,gap,band_low,band_high"
    );
  });

  test("hold the area with its bounds, then the controls of the same month, then the gap where it is estimated", () => {
    expect([...table.rows]).toEqual([
      ["2021-03", 40, null, null, "A", 400, "P", 900, 70, null, null, null, null, null],
      ["2021-04", 42.5, 41, 44, "E", null, "Q", null, 71, null, 50, -7.5, -9, 11]
    ]);
  });
});

test("an indicator's rows go area by area and month by month", () => {
  const merged: SeriesPoint = {month: "2021-03", value: null, status: "missing", bounds: null, reason: "merged"};
  const table = seriesTable("indicators", "unemployed", [
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
