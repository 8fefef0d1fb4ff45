import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {deriveIndicators} from "../../../scripts/indicators/derive.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../../scripts/observations/state.ts";
import {readVintages} from "../../../scripts/observations/vintages/read-vintages.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {monthRange} from "../../../src/model/months.ts";
import {statusLetters} from "../../../src/model/observations/observations.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import expected from "../../reference/indicators.json" with {type: "json"};

// The published figures as they are kept, at the three vintages up to 2025-02-25.
const files = diskFiles(".");
const reference = readReference(files);
const {series, coverage} = deriveIndicators(stateAt(readVintages(files), "2025-02-25"), reference);

function points(indicator: string, area: string): readonly SeriesPoint[] {
  return series.get(indicator as IndicatorId)?.get(area)?.points ?? [];
}

function at(indicator: string, area: string, month: string): SeriesPoint {
  return points(indicator, area).find((point) => point.month === month)!;
}

describe("known figures", () => {
  test("Espoo's share in October 2023 is 13 498 of 153 753", () => {
    expect(at("unemployed-share", "espoo", "2023-10").value).toBeCloseTo((100 * 13_498) / 153_753, 12);
    expect(at("unemployed", "espoo", "2023-10").value).toBe(13_498);
  });

  // Totals of the ministry's bulletins.
  test.each([
    ["2021-12", 275_344],
    ["2022-06", 259_789],
    ["2022-12", 260_444],
    ["2023-10", 256_070]
  ])("unemployed in the country in %s are %i", (month, value) => {
    expect(at("unemployed", "country", month)).toMatchObject({value, status: "normal", bounds: null});
  });

  test("the mean of 2021 is 298 610 unemployed", () => {
    const year = monthRange("2021-01", "2021-12").map((month) => at("unemployed", "country", month).value!);
    expect(Math.round(year.reduce((sum, value) => sum + value) / 12)).toBe(298_610);
  });

  test.each(Object.entries(expected.plain.areas))("%s agrees with figures computed elsewhere", (area, figures) => {
    const rate = at("unemployed-share", area, "2023-10").value!;
    expect(at("unemployed", area, "2021-03").value).toBe(figures.unemployed_2021_03);
    expect(at("unemployed-share", area, "2021-03").value).toBeCloseTo(figures.rate_2021_03, 10);
    expect(rate).toBeCloseTo(figures.rate_2023_10, 10);
    expect(rate - at("unemployed-share", area, "2022-10").value!).toBeCloseTo(figures.yoy_2023_10, 10);
  });
});

test.each(expected.points.rows)("$indicator of $area in $month agrees with exact fractions", (row) => {
  const point = at(row.indicator, row.area, row.month);
  expect(statusLetters[point.status]).toBe(row.status);
  expectNear(point.value, row.value);
  expectNear(point.bounds?.low ?? null, row.low);
  expectNear(point.bounds?.high ?? null, row.high);
});

function expectNear(value: number | null, target: number | null): void {
  if (target === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(target, 10);
}

test("the rest of a region is what the source publishes for the region, less the pilots", () => {
  const months = regionsAt(readVintages(files), "2025-02-25").months;
  const unemployed = regionsAt(readVintages(files), "2025-02-25").columns.get("TYOTTOMATLOPUSSA")!;
  const inPilots = reference.areas.flatMap(({municipalities}) => municipalities);
  const regions = [...series.get("unemployed")!.keys()].filter((area) => area.startsWith("rest-"));
  expect(regions.length).toBe(16);
  for (const region of regions) {
    const code = region.replace("rest-", "");
    const whole = unemployed.get(code)![months.indexOf("2021-03")]!.value!;
    const pilots = reference.municipalities.filter((one) => one.region === code && inPilots.includes(one.code));
    const sum = pilots.reduce((total, one) => total + at("unemployed", one.code, "2021-03").value!, 0);
    expect(at("unemployed", region, "2021-03").value).toBe(whole - sum);
  }
});

test("all pilots together are the published regions of the mainland, less the municipalities without a pilot", () => {
  const regions = regionsAt(readVintages(files), "2025-02-25");
  const unemployed = [...regions.columns.get("TYOTTOMATLOPUSSA")!];
  const mainland = unemployed.filter(([code]) => code.startsWith("MK") && code !== "MK21");
  for (const month of ["2010-01", "2021-03", "2022-02"] as const) {
    const sum = mainland.reduce((total, [, cells]) => total + cells[regions.months.indexOf(month)]!.value!, 0);
    const value = sum - at("unemployed", "rest", month).value!;
    expect(at("unemployed", "pilots", month)).toMatchObject({value, status: "normal"});
  }
});

describe("coverage", () => {
  test("every indicator has 25 areas, all of them together, rest, country, 16 regions and 309 municipalities in every month", () => {
    expect([...series.keys()]).toEqual([...indicatorIds]);
    for (const {indicator, first, last} of coverage) {
      const areas = series.get(indicator.id)!;
      expect(areas.size).toBe(25 + 3 + 16 + 309);
      const months = monthRange(first, last).join();
      for (const one of areas.values()) expect(one.points.map((point) => point.month).join()).toBe(months);
    }
  });

  test("three measures go on after the others, and the published share after them", () => {
    const ends = coverage.map(({indicator, first, last, countsLast}) => [indicator.id, first, countsLast, last]);
    expect(ends).toEqual(
      indicatorIds.map((id) => {
        if (id === "unemployed-share") return [id, "2006-01", "2023-10", "2025-01"];
        const goesOn = ["unemployed", "vacancies", "unemployed-per-vacancy"].includes(id);
        return [id, "2006-01", null, goesOn ? "2023-10" : "2022-02"];
      })
    );
  });

  test("a series names the vintages that its cells come from", () => {
    const vintages = new Map(coverage.map((one) => [one.indicator.id, one.vintages]));
    expect(vintages.get("unemployed-share")).toEqual(["2022-03-22", "2023-11-21", "2025-02-25"]);
    expect(vintages.get("jobseekers")).toEqual(["2022-03-22"]);
    expect(vintages.get("vacancies")).toEqual(["2022-03-22", "2023-11-21"]);
  });
});

describe("the headline share", () => {
  test("of Helsinki has no estimated month: it is one municipality", () => {
    expect(points("unemployed-share", "helsinki").filter(({status}) => status === "estimated")).toEqual([]);
    expect(at("unemployed-share", "helsinki", "2025-01").status).toBe("provisional");
  });

  test("of Mikkeli is unbroken across the merger of Pertunmaa", () => {
    const mikkeli = points("unemployed-share", "mikkeli");
    expect(mikkeli).toHaveLength(19 * 12 + 1);
    expect(mikkeli.filter(({value}) => value === null)).toEqual([]);
  });

  test("of Mäntyharju breaks where its borders grow, and Pertunmaa ends there as merged", () => {
    const breaks = points("unemployed-share", "KU507").filter(({status}) => status === "break");
    expect(breaks.map(({month}) => month)).toEqual(["2023-11"]);
    const ended = points("unemployed-share", "KU588").filter(({reason}) => reason === "merged");
    expect(ended.map(({month}) => month)).toEqual(monthRange("2023-11", "2025-01"));
  });

  test("of an area of several is estimated from the published shares once the counts have ended", () => {
    const statuses = new Set(
      points("unemployed-share", "oulu")
        .slice(-15)
        .map(({status}) => status)
    );
    expect([...statuses]).toEqual(["estimated"]);
  });
});

test("in the mainland and the pilots nobody without work is confidential", () => {
  for (const area of [...reference.areas.map(({id}) => id), "rest"]) {
    expect(points("unemployed", area).every(({status}) => status === "normal")).toBe(true);
  }
});
