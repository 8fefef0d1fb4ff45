import {describe, expect, test} from "vitest";
import {monthRange} from "../../../../src/model/months.ts";
import type {ChartLine} from "../../../../src/model/pages/pages.ts";
import {isCount, summarizeChart} from "../../../../src/model/pages/summary.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";

const months = monthRange("2020-03", "2021-04");

/** A line with values in March 2020, March 2021 and April 2021, and none in between. */
function line(id: ChartLine["id"], first: number | null, march: number | null, april: number | null): ChartLine {
  const values = new Map([
    ["2020-03", first],
    ["2021-03", march],
    ["2021-04", april]
  ]);
  return {id, points: months.map((month) => point(month, values.get(month) ?? null))};
}

function point(month: SeriesPoint["month"], value: number | null): SeriesPoint {
  if (value === null) return {month, value, status: "suppressed", bounds: null, reason: "too uncertain"};
  return {month, value, status: "normal", bounds: null, reason: null};
}

describe("a chart of shares", () => {
  const lines = [line("area", 8, 9.5, null), line("rest", 7, 7.25, 7.5), line("country", 7, 7, 7)];

  test("is summed up by its newest value, the year before it and the rest in the same month", () => {
    expect(summarizeChart(lines, "percent of labour force")).toMatchObject({
      last: point("2021-03", 9.5),
      yearEarlier: point("2020-03", 8),
      brokenIn: null,
      change: 1.5,
      rest: point("2021-03", 7.25),
      gap: 2.25
    });
  });

  test("states no change or gap to a month that is not shown", () => {
    const partial = [line("area", null, null, 9), line("rest", 7, 7, null)];
    expect(summarizeChart(partial, "percent")).toMatchObject({
      last: point("2021-04", 9),
      yearEarlier: null,
      brokenIn: null,
      change: null,
      rest: null,
      gap: null
    });
  });

  test("without any value has nothing to say", () => {
    expect(summarizeChart([line("area", null, null, null), line("rest", 7, 7, 7)], "percent")).toMatchObject({
      last: null,
      yearEarlier: null,
      brokenIn: null,
      change: null,
      rest: null,
      gap: null
    });
  });
});

describe("across a break", () => {
  const broken = (month: SeriesPoint["month"], area = line("area", 8, 9.5, null)): ChartLine => ({
    ...area,
    points: area.points.map((one) => (one.month === month ? {...one, status: "break"} : one))
  });

  test("nothing is compared with the year before, and the month is said", () => {
    const full = {...line("area", 8, 9.5, null), points: months.slice(0, 13).map((month) => point(month, 8))};
    const summary = summarizeChart([broken("2020-09", full), line("rest", 7, 7.25, 7.5)], "percent");
    expect(summary).toMatchObject({
      yearEarlier: null,
      change: null,
      brokenIn: "2020-09",
      rest: {value: 7.25},
      gap: 0.75
    });
    expect(summarizeChart([broken("2021-03")], "percent")).toMatchObject({change: null, brokenIn: "2021-03"});
  });

  test("after which the first figures are missing, the month of the break is said, not the first one shown", () => {
    const late = {...point("2021-03", 9.5), status: "break", since: "2020-06"} as const;
    const area: ChartLine = {id: "area", points: [point("2020-03", 8), late]};
    expect(summarizeChart([area], "percent")).toMatchObject({change: null, brokenIn: "2020-06"});
  });

  test("that lies a year back or more the change stays", () => {
    expect(summarizeChart([broken("2020-03")], "percent")).toMatchObject({change: 1.5, brokenIn: null});
  });
});

test("a zero is a value", () => {
  const summary = summarizeChart([line("area", 4, 0, null), line("rest", 1, 1, 1)], "persons per vacancy");
  expect(summary).toMatchObject({last: {value: 0}, change: -4, gap: -1});
});

test("counts of areas of different size have a change but no gap", () => {
  const summary = summarizeChart([line("area", 40, 50, null), line("rest", 1000, 900, 900)], "persons");
  expect(summary).toMatchObject({change: 10, rest: {value: 900}, gap: null});
});

test.each([
  ["persons", true],
  ["vacancies", true],
  ["percent of labour force", false],
  ["percent of unemployed", false],
  ["percent", false],
  ["persons per vacancy", false]
] as const)("%s: counts, %s", (unit, expected) => {
  expect(isCount(unit)).toBe(expected);
});

describe("figures reach beyond the pilots:", () => {
  const later = monthRange("2024-11", "2025-02");
  const values = (id: ChartLine["id"], all: readonly (number | null)[]): ChartLine => ({
    id,
    points: later.map((month, i) => point(month, all[i] ?? null))
  });

  test("their last month leads, and the newest one comes after it with the rest in the same month", () => {
    const summary = summarizeChart([values("area", [9, 9.5, 9.75, 10]), values("rest", [8, 8.5, 8.25, 8])], "percent");
    expect(summary.last).toEqual(point("2024-12", 9.5));
    expect(summary.rest).toEqual(point("2024-12", 8.5));
    expect(summary.after).toEqual({point: point("2025-02", 10), rest: point("2025-02", 8)});
  });

  test("where nothing is shown of the last months, the last that is leads", () => {
    const summary = summarizeChart([values("area", [9, null, null, 10]), values("rest", [8, 8, 8, null])], "percent");
    expect([summary.last?.month, summary.after]).toEqual(["2024-11", {point: point("2025-02", 10), rest: null}]);
  });

  test("where nothing is known of the pilots, the newest month leads and nothing comes after it", () => {
    const summary = summarizeChart([values("area", [null, null, 9.75, 10])], "percent");
    expect([summary.last?.month, summary.after]).toEqual(["2025-02", null]);
  });

  test("and where they end with the pilots, nothing comes after", () => {
    expect(summarizeChart([values("area", [9, 9.5, null, null])], "percent").after).toBeNull();
  });
});
