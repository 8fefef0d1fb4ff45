import {describe, expect, test} from "vitest";
import {municipalityChart, surroundings} from "../../../../scripts/publish/models/municipality-chart.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Series, SeriesPoint} from "../../../../src/model/series.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {known} from "../made-up-publication.ts";

/** Three years, the value of each month its distance from the first. */
const months = monthRange("2014-01", "2016-12");
const rising = months.map((month, i) => known(month, i));
const hidden = {value: null, status: "suppressed", bounds: null, reason: "confidential"} as const;

function series(points: readonly SeriesPoint[] = rising): Series {
  return {area: "KU001", indicator: "unemployed", points};
}

function without(...hiddenMonths: readonly string[]): Series {
  return series(rising.map((point) => (hiddenMonths.includes(point.month) ? {...point, ...hidden} : point)));
}

describe("where there are many unemployed", () => {
  test("months are drawn from 2015 on, and the change is that of a month in a year", () => {
    const chart = municipalityChart(series(), "enough", []);
    expect(chart.months.map(({month}) => month)).toEqual(monthRange("2015-01", "2016-12"));
    expect(chart.means).toBeNull();
    expect(chart.last).toEqual(known("2016-12", 35));
    expect(chart.yearEarlier).toEqual(known("2015-12", 23));
    // (0 + … + 11)/12, and so on.
    expect(chart.years).toEqual([
      {year: "2014", value: 5.5},
      {year: "2015", value: 17.5},
      {year: "2016", value: 29.5}
    ]);
  });

  test("a warning changes nothing", () => {
    expect(municipalityChart(series(), "some", [])).toEqual(municipalityChart(series(), "enough", []));
  });
});

describe("where there are few", () => {
  test("the mean of twelve months takes the place of the month and of its change", () => {
    const chart = municipalityChart(series(), "few", []);
    expect(chart.means?.map(({month}) => month)).toEqual(monthRange("2015-01", "2016-12"));
    // The mean of January 2015 reaches back into 2014: (1 + … + 12)/12.
    expect(chart.means?.[0]).toEqual(known("2015-01", 6.5));
    expect(chart.last).toEqual(known("2016-12", 29.5));
    expect(chart.yearEarlier).toEqual(known("2015-12", 17.5));
  });

  test("the newest month with a figure decides, when the newest of all is confidential", () => {
    const chart = municipalityChart(without("2016-12"), "few", []);
    expect(chart.last).toEqual(known("2016-11", 28.5));
  });

  test("months are drawn and no change is given, when that month has no mean", () => {
    const chart = municipalityChart(without("2016-06"), "few", []);
    expect(chart.means).toBeNull();
    expect(chart.last).toEqual(known("2016-12", 35));
    expect(chart.yearEarlier).toBeNull();
  });

  test("nothing is made up where nothing is known", () => {
    const chart = municipalityChart(without(...months), "few", []);
    expect([chart.last, chart.yearEarlier, chart.means]).toEqual([null, null, null]);
  });
});

describe("across a break", () => {
  const broken = (month: string) =>
    series(rising.map((one) => (one.month === month ? {...one, status: "break"} : one)));

  test("a month is not compared with the year before, and the newest break is named", () => {
    const chart = municipalityChart(broken("2016-03"), "enough", []);
    expect([chart.last?.value, chart.yearEarlier, chart.brokenIn]).toEqual([35, null, "2016-03"]);
    expect(municipalityChart(broken("2015-12"), "enough", [])).toMatchObject({
      yearEarlier: {value: 23},
      brokenIn: null
    });
  });

  test("means of twelve months are drawn when the last one lies on one side, but not compared", () => {
    const chart = municipalityChart(broken("2015-06"), "few", []);
    expect([chart.last, chart.yearEarlier, chart.brokenIn]).toEqual([known("2016-12", 29.5), null, "2015-06"]);
    expect(municipalityChart(broken("2014-06"), "few", [])).toMatchObject({yearEarlier: {value: 17.5}, brokenIn: null});
  });

  test("months are drawn when no mean of twelve lies on one side", () => {
    const chart = municipalityChart(broken("2016-06"), "few", []);
    expect([chart.means, chart.yearEarlier, chart.brokenIn]).toEqual([null, null, "2016-06"]);
  });

  test("marks stand in the months that are drawn", () => {
    const marks = [madeUpChartBreak("2014-06"), madeUpChartBreak("2016-03")];
    expect(municipalityChart(series(), "enough", marks).breaks).toEqual(marks.slice(1));
  });
});

test("what stands beside has both manners of drawing, in the same months", () => {
  const beside = surroundings({...series(), area: "country"});
  expect(beside.area).toBe("country");
  expect(beside.months.map(({month}) => month)).toEqual(beside.means.map(({month}) => month));
  expect(beside.means[0]?.value).toBe(6.5);
});
