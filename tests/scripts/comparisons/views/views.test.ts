import {describe, expect, test} from "vitest";
import {viewSeries} from "../../../../scripts/comparisons/views/views.ts";
import {count, share} from "../../indicators/made-up-reference.ts";
import {seriesOf, withStatus} from "../made-series.ts";

describe("a share", () => {
  // 24 months up to the start: 10 in the first year, 12 in the second, then 13.
  const values = [...Array<number>(12).fill(10), ...Array<number>(12).fill(12), 13];
  const views = viewSeries(seriesOf("east", "2019-03", values), share);

  test("changes by percentage points, from the second year on", () => {
    expect(views.changeOnYear.slice(0, 12)).toEqual(Array(12).fill(null));
    expect(views.changeOnYear.slice(12)).toEqual([...Array<number>(12).fill(2), 1]);
  });

  test("is indexed by its mean of twelve months", () => {
    expect(views.indexBasis).toBe("mean of twelve months");
    expect(views.index[24]).toBe(100);
    // 12 against (11 · 12 + 13)/12.
    expect(views.index[23]).toBeCloseTo((100 * 12) / (145 / 12), 10);
    expect(views.index[10]).toBeNull();
  });

  test("is not adjusted seasonally", () => {
    expect(views.seasonallyAdjusted).toBeNull();
  });
});

describe("a count of unemployed", () => {
  // Growing by 1 % a month, a tenth above and below it in January and July.
  const season = (t: number) => (t % 12 === 0 ? 1.1 : t % 12 === 6 ? 1 / 1.1 : 1);
  const values = Array.from({length: 96}, (_, t) => 1000 * 1.01 ** t * season(t));
  const views = viewSeries(seriesOf("east", "2015-01", values), count);

  test("changes by per cent", () => {
    expect(views.changeOnYear[50]).toBeCloseTo(100 * (1.01 ** 12 - 1), 8);
  });

  test("loses its season and is indexed without it", () => {
    const adjusted = views.seasonallyAdjusted;
    if (adjusted?.kind !== "adjusted") throw new Error(adjusted?.reason);
    expect(adjusted.values[48]! / adjusted.values[47]!).toBeCloseTo(1.01, 6);
    expect(views.indexBasis).toBe("seasonally adjusted");
    // The start is place 74.
    expect(views.index[74]).toBe(100);
    expect(views.index[86]).toBeCloseTo(100 * 1.01 ** 12, 4);
  });

  test("says why it cannot be adjusted, and is then indexed by its mean of twelve months", () => {
    const short = viewSeries(seriesOf("east", "2019-03", values.slice(0, 30)), count);
    expect(short.seasonallyAdjusted).toEqual({kind: "unavailable", reason: "short series", units: []});
    expect(short.indexBasis).toBe("mean of twelve months");
    const holed = viewSeries(
      seriesOf(
        "east",
        "2015-01",
        values.map((value, t) => (t === 3 ? null : value))
      ),
      count
    );
    expect(holed.seasonallyAdjusted).toMatchObject({reason: "gaps in series"});
  });
});

test("a series that ends before the start has no index", () => {
  const {index} = viewSeries(seriesOf("east", "2018-01", Array<number>(14).fill(5)), share);
  expect(new Set(index)).toEqual(new Set([null]));
});

describe("a series that breaks", () => {
  const level = (t: number) => (t < 80 ? 1000 : 2000);
  const values = Array.from({length: 100}, (_, t) => level(t) * (t % 12 === 0 ? 1.1 : 1));

  test("has no change across the break, and a year later has one again", () => {
    // Place 80 is 2021-09.
    const series = withStatus(seriesOf("east", "2015-01", values), "2021-09", "break");
    const {changeOnYear} = viewSeries(series, count);
    expect(changeOnYear.slice(79, 81)).toEqual([0, null]);
    expect(changeOnYear.slice(91, 93)).toEqual([null, 0]);
  });

  test("is adjusted and indexed on the side of the start only", () => {
    const series = withStatus(seriesOf("east", "2015-01", values), "2021-09", "break");
    const {seasonallyAdjusted: adjusted, index} = viewSeries(series, count);
    if (adjusted?.kind !== "adjusted") throw new Error(adjusted?.reason);
    // As if the series ended before the break.
    const ended = viewSeries(seriesOf("east", "2015-01", values.slice(0, 80)), count);
    if (ended.seasonallyAdjusted?.kind !== "adjusted") throw new Error(ended.seasonallyAdjusted?.reason);
    expect(adjusted.values.slice(0, 80)).toEqual(ended.seasonallyAdjusted.values);
    expect(index.slice(0, 80)).toEqual(ended.index);
    expect(new Set([...adjusted.values.slice(80), ...index.slice(80)])).toEqual(new Set([null]));
  });

  test("is not adjusted where too little is left around the start", () => {
    const series = withStatus(seriesOf("east", "2015-01", values), "2019-01", "break");
    const {seasonallyAdjusted, index, indexBasis} = viewSeries(series, count);
    expect(seasonallyAdjusted).toMatchObject({kind: "unavailable", reason: "short series"});
    expect(indexBasis).toBe("mean of twelve months");
    // The first mean on that side is of 2019-12, place 59.
    expect([index[58], typeof index[59]]).toEqual([null, "number"]);
  });
});
