import {describe, expect, test} from "vitest";
import {meanSeries} from "../../../../scripts/comparisons/controls/mean-series.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {seriesOf, withStatus} from "../made-series.ts";

const one = seriesOf("KU001", "2021-03", [4, 6]);
const other = seriesOf("KU002", "2021-03", [5, 10]);

test("the mean of each month counts every series the same", () => {
  const {area, indicator, points} = meanSeries("similar-east", [one, other]);
  expect([area, indicator]).toEqual(["similar-east", "unemployed-share"]);
  expect(points).toEqual([
    {month: "2021-03", value: 4.5, status: "normal", bounds: null, reason: null},
    {month: "2021-04", value: 8, status: "normal", bounds: null, reason: null}
  ]);
});

test("a month that one of them lacks has no mean, for the reason that it has none", () => {
  const hidden: SeriesPoint = {
    month: "2021-03",
    value: null,
    status: "suppressed",
    bounds: null,
    reason: "confidential"
  };
  const points = meanSeries("similar-east", [one, {...other, points: [hidden, other.points[1]!]}]).points;
  expect(points[0]).toEqual(hidden);
  expect(points[1]!.value).toBe(8);
});

describe("the mean is", () => {
  const march = (...series: Parameters<typeof meanSeries>[1]) => meanSeries("similar-east", series).points[0]!;
  const provisional = withStatus(one, "2021-03", "provisional");

  test("as uncertain as the most uncertain of them", () => {
    expect(march(provisional, other).status).toBe("provisional");
    expect(march(withStatus(one, "2021-03", "estimated"), withStatus(other, "2021-03", "provisional")).status).toBe(
      "estimated"
    );
  });

  test("broken where one of them is, whatever the others are, and in the next month when it is absent there", () => {
    const statuses = (...series: Parameters<typeof meanSeries>[1]) =>
      meanSeries("similar-east", series).points.map(({status}) => status);
    const broken = withStatus(other, "2021-04", "break");
    expect(statuses(withStatus(one, "2021-04", "estimated"), broken)).toEqual(["normal", "break"]);
    const long = withStatus(seriesOf("KU001", "2021-03", [4, 6, 8]), "2021-04", "break");
    expect(statuses(long, seriesOf("KU002", "2021-03", [4, null, 8]))).toEqual(["normal", "missing", "break"]);
    const {points} = meanSeries("similar-east", [long, seriesOf("KU002", "2021-03", [4, null, 8])]);
    expect(points.map(({since}) => since)).toEqual([undefined, undefined, "2021-04"]);
  });

  test("between the means of their limits", () => {
    const [point] = one.points;
    const bounded = {...one, points: [{...point!, status: "estimated" as const, bounds: {low: 3, high: 5}}]};
    // (3 + 5)/2 and (5 + 5)/2.
    expect(march(bounded, {...other, points: other.points.slice(0, 1)}).bounds).toEqual({low: 4, high: 5});
  });
});

test("series of other months or none at all are refused", () => {
  expect(() => meanSeries("similar-east", [])).toThrow("mean series similar-east: expected at least one series");
  expect(() => meanSeries("similar-east", [one, seriesOf("KU002", "2021-04", [1, 2])])).toThrow(
    "series of KU002: expected the month 2021-03 at place 0"
  );
});
