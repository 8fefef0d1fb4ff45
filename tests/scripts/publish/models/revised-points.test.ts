import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {findGrowth} from "../../../../scripts/indicators/borders.ts";
import {deriveGroupsAt, deriveIndicators, deriveMunicipalitiesAt} from "../../../../scripts/indicators/derive.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {revisedPoints} from "../../../../scripts/publish/models/revised-points.ts";
import type {PastFigures} from "../../../../scripts/publish/models/revised-points.ts";
import type {IndicatorSeries} from "../../../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {Month} from "../../../../src/model/months.ts";
import {addMonths} from "../../../../src/model/months.ts";
import {coverage, point} from "../../../src/i18n/samples.ts";

/** Points from a month on; null where there is no value. */
const series = (id: IndicatorId, area: string, first: Month, values: readonly (number | null)[]) =>
  new Map([
    [
      id,
      new Map([[area, {area, indicator: id, points: values.map((value, i) => point(addMonths(first, i), value))}]])
    ] as const
  ]);
const now = (id: IndicatorId, first: Month, values: readonly (number | null)[]): IndicatorSeries => ({
  series: series(id, "espoo", first, values),
  coverage: [coverage(id)]
});
const past = (date: string, id: IndicatorId, first: Month, values: readonly (number | null)[]): PastFigures => ({
  date,
  series: series(id, "espoo", first, values)
});
const revisedOf = (figures: IndicatorSeries, ...earlier: PastFigures[]) =>
  [...revisedPoints(figures, earlier, () => false).values()].flatMap((areas) => areas.get("espoo") ?? []);

test("a figure that is shown differently than at first is revised, with the vintage that gave it first", () => {
  const figures = now("unemployed-share", "2021-01", [10, 11, 12]);
  const revised = revisedOf(
    figures,
    past("2021-03-01", "unemployed-share", "2021-01", [9.8, 11]),
    past("2021-04-01", "unemployed-share", "2021-01", [9.9, 11, 12.3])
  );
  expect(revised).toEqual([
    {month: "2021-03", first: 12.3, vintage: "2021-04-01", now: {value: 12, reason: null}, cause: "revised"},
    {month: "2021-01", first: 9.8, vintage: "2021-03-01", now: {value: 10, reason: null}, cause: "revised"}
  ]);
});

test("a figure that came back to what it was first is as it was, and so is one that readers see alike", () => {
  const figures = now("unemployed-share", "2021-01", [10, 11.04]);
  const revised = revisedOf(
    figures,
    past("2021-03-01", "unemployed-share", "2021-01", [10, 11]),
    past("2021-04-01", "unemployed-share", "2021-01", [12, 11])
  );
  expect(revised).toEqual([]);
});

test("of counts readers see every person", () => {
  const revised = revisedOf(now("unemployed", "2021-01", [100]), past("2021-03-01", "unemployed", "2021-01", [101]));
  expect(revised.map(({first}) => first)).toEqual([101]);
});

test("months are matched by name where a series began later or earlier than now", () => {
  const figures = now("unemployed", "2020-12", [1, 2, 3]);
  const later = revisedOf(figures, past("2021-03-01", "unemployed", "2021-02", [30]));
  expect(later.map(({month, first}) => [month, first])).toEqual([["2021-02", 30]]);
  const earlier = revisedOf(figures, past("2021-03-01", "unemployed", "2020-10", [7, 8, 1, 2, 4]));
  expect(earlier.map(({month, first}) => [month, first])).toEqual([["2021-02", 4]]);
});

test("a month without a value was not published yet; a figure that was withdrawn is revised, with the reason", () => {
  const revised = revisedOf(
    now("unemployed", "2021-01", [5, null]),
    past("2021-03-01", "unemployed", "2021-01", [null, 6]),
    past("2021-04-01", "unemployed", "2021-01", [5, null])
  );
  expect(revised).toEqual([
    {
      month: "2021-02",
      first: 6,
      vintage: "2021-03-01",
      now: {value: null, reason: "not published"},
      cause: "revised"
    }
  ]);
});

// Mäntyharju has had Pertunmaa in it since 2025; at the end of 2023 the source had given the two apart.
describe("at the vintage of 2025-02-25", () => {
  const files = diskFiles(".");
  const reference = readReference(files);
  const vintages = readVintages(files, "2025-02-25");
  const state = stateAt(vintages);
  const hasGrown = findGrowth(state, reference);

  test("the figures of Mäntyharju that came before the merger have other borders now, in the months that were asked for", () => {
    const grown = (area: string, vintage: string, month: Month = "2024-01") =>
      hasGrown("unemployed-share", area, month, vintage);
    expect(grown("KU507", "2023-11-21")).toBe(true);
    // Its counts are held to October 2023, and those have the old borders.
    expect(grown("KU507", "2023-11-21", "2023-10")).toBe(false);
    expect(grown("KU507", "2025-02-25")).toBe(false);
  });

  test("an area that held both all along has not grown, nor has Pertunmaa, another municipality or the country", () => {
    for (const area of ["mikkeli", "KU588", "KU049", "SSS", "country", "rest", "pilots"])
      expect(hasGrown("unemployed-share", area, "2024-01", "2023-11-21"), area).toBe(false);
  });
});

test("a figure with other borders is told apart from one that the source has corrected", () => {
  const figures = now("unemployed", "2021-01", [100, 60]);
  const before = past("2021-03-01", "unemployed", "2021-01", [90, 50]);
  const hasGrown = (...place: string[]) => place.join(" ") === "unemployed espoo 2021-02 2021-03-01";
  const revised = revisedPoints(figures, [before], hasGrown).get("unemployed")?.get("espoo");
  expect(revised?.map(({month, cause}) => [month, cause])).toEqual([
    ["2021-02", "borders"],
    ["2021-01", "revised"]
  ]);
});

// The small made-up project revises the jobseekers of KU005 in 2021-11 from 50 to 51, those of the country from 257 to 258,
// and those of KU002 with its borders from 40 to 55; pohjola, 60 + 40 + 15 before and 60 + 55 after, does not change.
test("the figures of the small project change where its README.md says so", () => {
  const files = diskFiles("tests/golden/small/in");
  const reference = readReference(files);
  const [first, ...others] = readVintages(files);
  const state = stateAt([first!]);
  const newest = stateAt([first!, ...others]);
  const past = [
    {date: "2021-12-21", series: deriveGroupsAt(state, reference).series},
    {date: "2021-12-21", series: deriveMunicipalitiesAt(state, reference).series}
  ];
  const revised = revisedPoints(deriveIndicators(newest, reference), past, findGrowth(newest, reference));
  const told = [...revised].flatMap(([id, areas]) =>
    [...areas].map(([area, points]) => [id, area, points.map(({month, first, now}) => [month, first, now.value])])
  );
  expect(told).toEqual([
    ["jobseekers", "rest", [["2021-11", 50, 51]]],
    ["jobseekers", "country", [["2021-11", 257, 258]]],
    [
      "jobseekers",
      "KU002",
      [
        ["2021-11", 40, 55],
        ["2021-10", 40, 55]
      ]
    ],
    ["jobseekers", "KU005", [["2021-11", 50, 51]]]
  ]);
});
