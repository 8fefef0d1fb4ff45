import {describe, expect, test} from "vitest";
import {monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import {compareYears, wholeYears} from "../../../../src/model/pages/whole-years.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";

/** Every month of a year has its value; months that are named have none. */
function series(years: Readonly<Record<string, number>>, missing: readonly Month[] = []): SeriesPoint[] {
  return Object.entries(years).flatMap(([year, value]) =>
    monthRange(`${year}-01` as Month, `${year}-12` as Month).map((month): SeriesPoint => {
      if (missing.includes(month))
        return {month, value: null, status: "missing", bounds: null, reason: "not published"};
      return {month, value, status: "normal", bounds: null, reason: null};
    })
  );
}

describe("whole years", () => {
  test("are the means of twelve months, from 2019 on", () => {
    const rising = series({2018: 5, 2019: 0, 2020: 9}).map((point, i) =>
      // 2019: 1, 2, … 12, of which the mean is 6.5.
      point.month.startsWith("2019") ? {...point, value: i - 11} : point
    );
    expect(wholeYears(rising).map(({year, mean}) => [year, mean])).toEqual([
      ["2019", 6.5],
      ["2020", 9]
    ]);
  });

  test("have no mean where a month is missing, and say which", () => {
    const [whole, holed] = wholeYears(series({2019: 8, 2020: 9}, ["2020-03", "2020-12"]));
    expect(whole).toEqual({year: "2019", mean: 8, status: "normal", missing: [], isDivided: false});
    expect(holed).toEqual({
      year: "2020",
      mean: null,
      status: "normal",
      missing: ["2020-03", "2020-12"],
      isDivided: false
    });
  });

  test("go on to the year of the last figure, of which the months to come are missing", () => {
    const points = series({2019: 8, 2020: 9}).slice(0, 14);
    expect(wholeYears(points).map(({year, mean, missing}) => [year, mean, missing.length])).toEqual([
      ["2019", 8, 0],
      ["2020", null, 10]
    ]);
    expect(wholeYears(series({2019: 8, 2020: 9}, monthRange("2020-01", "2020-12"))).length).toBe(1);
  });

  test("have no mean where the series breaks within them, but where it breaks in January", () => {
    const broken = (month: Month) =>
      series({2019: 8}).map((point) => (point.month === month ? {...point, status: "break" as const} : point));
    expect(wholeYears(broken("2019-06"))[0]?.mean).toBeNull();
    expect(wholeYears(broken("2019-01"))[0]?.mean).toBe(8);
  });

  test("are no surer than their least sure month", () => {
    const points = series({2019: 8}).map((point, i): SeriesPoint => {
      return i === 3 ? {...point, status: "estimated"} : i === 5 ? {...point, status: "provisional"} : point;
    });
    expect(wholeYears(points)[0]?.status).toBe("estimated");
  });
});

describe("two years are set side by side:", () => {
  const all = {2019: 8, 2020: 9, 2021: 10, 2022: 11, 2023: 12, 2024: 13};

  test("the last one before COVID-19 and the last whole one of the pilots", () => {
    expect(compareYears(series({...all, 2025: 14}), series({...all, 2024: 10}))).toEqual({
      first: {year: "2019", area: 8, rest: 8},
      last: {year: "2024", area: 13, rest: 10}
    });
    expect(compareYears(series(all, ["2024-12"]), [])).toEqual({
      first: {year: "2019", area: 8, rest: null},
      last: {year: "2023", area: 12, rest: null}
    });
  });

  test("none where the pilots have no whole year, or 2019 is not whole", () => {
    expect(compareYears(series({2019: 8, 2020: 9}), [])).toBeNull();
    expect(compareYears(series(all, ["2019-05"]), [])).toBeNull();
  });

  test("none where the series breaks between them", () => {
    const broken = series(all).map((point): SeriesPoint =>
      point.month === "2022-01" ? {...point, status: "break"} : point
    );
    expect(compareYears(broken, [])).toBeNull();
  });
});
