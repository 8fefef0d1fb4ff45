import {describe, expect, test} from "vitest";
import {trailingMeans, yearMeans} from "../../../../scripts/publish/models/means.ts";
import {addMonths, monthRange} from "../../../../src/model/months.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {known} from "../made-up-publication.ts";

/** January 2020 has 1, February 2, and so on. */
const rising = monthRange("2020-01", "2021-02").map((month, i) => known(month, i + 1));
const confidential: Omit<SeriesPoint, "month"> = {
  value: null,
  status: "suppressed",
  bounds: null,
  reason: "confidential"
};

function withPoint(i: number, change: Partial<SeriesPoint>): SeriesPoint[] {
  return rising.map((point, k) => (k === i ? {...point, ...change} : point));
}

describe("the mean of twelve months", () => {
  test("begins with the twelfth and leaves the oldest month behind", () => {
    const means = trailingMeans(rising);
    expect(means.slice(0, 11).map(({value, reason}) => [value, reason])).toEqual(
      Array.from({length: 11}, () => [null, "not published"])
    );
    // (1 + … + 12)/12, (2 + … + 13)/12, (3 + … + 14)/12.
    expect(means.slice(11)).toEqual([known("2020-12", 6.5), known("2021-01", 7.5), known("2021-02", 8.5)]);
  });

  test("is missing for the reason for which one of its months is", () => {
    const means = trailingMeans(withPoint(1, confidential));
    expect(means.slice(11).map(({month, value, reason}) => [month, value, reason])).toEqual([
      ["2020-12", null, "confidential"],
      ["2021-01", null, "confidential"],
      ["2021-02", 8.5, null]
    ]);
  });

  test("is no surer than the least sure of its months, and has the mean of the limits", () => {
    const means = trailingMeans(withPoint(13, {status: "estimated", bounds: {low: 2, high: 26}}));
    expect(means.at(-1)).toEqual({...known("2021-02", 8.5), status: "estimated", bounds: {low: 7.5, high: 9.5}});
    expect(trailingMeans(withPoint(12, {status: "provisional"})).at(-1)?.status).toBe("provisional");
  });

  test("is missing where months lie on both sides of a break, and breaks where it begins anew", () => {
    expect(
      trailingMeans(withPoint(12, {status: "break"}))
        .slice(11)
        .map(({reason}) => reason)
    ).toEqual([null, "broken series", "broken series"]);
    expect(trailingMeans(withPoint(2, {status: "break"})).slice(11)).toEqual([
      {month: "2020-12", value: null, status: "missing", bounds: null, reason: "broken series"},
      {month: "2021-01", value: null, status: "missing", bounds: null, reason: "broken series"},
      {...known("2021-02", 8.5), status: "break", since: "2020-03"}
    ]);
  });
});

describe("the mean of a year", () => {
  test("needs all twelve months", () => {
    expect(yearMeans(rising)).toEqual([
      {year: "2020", value: 6.5},
      {year: "2021", value: null}
    ]);
    expect(yearMeans(withPoint(5, confidential))[0]).toEqual({year: "2020", value: null});
  });

  test("is none when the year breaks within, but for its first month", () => {
    expect(yearMeans(withPoint(4, {status: "break"}))[0]).toEqual({year: "2020", value: null});
    expect(yearMeans(withPoint(0, {status: "break"}))[0]).toEqual({year: "2020", value: 6.5});
  });

  test("counts zero as a figure", () => {
    const zeros = Array.from({length: 12}, (_, i) => known(addMonths("2020-01", i), 0));
    expect(yearMeans(zeros)).toEqual([{year: "2020", value: 0}]);
  });
});
