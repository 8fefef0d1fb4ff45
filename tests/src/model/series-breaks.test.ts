import {describe, expect, test} from "vitest";
import type {Month} from "../../../src/model/months.ts";
import {
  breakBetween,
  chartBreaks,
  crossingPlace,
  divides,
  isMadeOf,
  markBreak
} from "../../../src/model/series-breaks.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {madeUpBreak} from "../../made-up-break.ts";
import {share} from "../../scripts/indicators/made-up-reference.ts";
import {point} from "../i18n/samples.ts";

const months: Month[] = ["2021-01", "2021-02", "2021-03", "2021-04"];

/** A series of these values that breaks in some months. */
function points(values: readonly (number | null)[], broken: readonly Month[] = []): SeriesPoint[] {
  return values.map((value, i) =>
    point(
      months[i]!,
      value,
      broken.includes(months[i]!) ? {status: "break"} : value === null ? {status: "missing"} : {}
    )
  );
}

test("a real jump divides nothing, everything else does", () => {
  const kinds = ["definition", "register", "reporting", "suspected", "real"] as const;
  expect(kinds.map((kind) => divides({kind}))).toEqual([true, true, true, true, false]);
});

test("a share breaks with its counts as long as it is computed from them, with the published share after that", () => {
  const breaksWith = (measure: string, month: Month) => isMadeOf(share, madeUpBreak([measure], month), "2021-02");
  expect([breaksWith("L", "2021-02"), breaksWith("U", "2021-03"), breaksWith("X", "2021-01")]).toEqual([
    true,
    false,
    false
  ]);
  expect([breaksWith("S", "2021-02"), breaksWith("S", "2021-03")]).toEqual([false, true]);
});

describe("a series crosses a month", () => {
  test("in the first month from it on that has a figure", () => {
    expect(crossingPlace(points([1, 2, 3, 4]), "2021-02")).toBe(1);
    expect(crossingPlace(points([1, null, null, 4]), "2021-02")).toBe(3);
  });

  test("not when it has no figure before it, or none after", () => {
    expect(crossingPlace(points([null, null, 3, 4]), "2021-02")).toBe(-1);
    expect(crossingPlace(points([1, 2, null, null]), "2021-03")).toBe(-1);
    expect(crossingPlace(points([1, 2, 3, 4]), "2020-12")).toBe(-1);
  });
});

test("between two months lies the newest break after the first and up to the last", () => {
  const series = points([1, 2, 3, 4], ["2021-02", "2021-03"]);
  expect(breakBetween(series, "2021-01", "2021-04")).toBe("2021-03");
  expect(breakBetween(series, "2021-01", "2021-02")).toBe("2021-02");
  expect(breakBetween(series, "2021-03", "2021-04")).toBeNull();
});

test("and is told by its month, though the first figures after it are missing", () => {
  const late = markBreak(points([1, null, null, 4])[3]!, "2021-02");
  expect(late).toMatchObject({month: "2021-04", value: 4, status: "break", since: "2021-02"});
  expect(breakBetween([...points([1, null, null]), late], "2021-01", "2021-04")).toBe("2021-02");
  expect(markBreak(points([1, 2])[1]!, "2021-02")).not.toHaveProperty("since");
});

describe("a chart marks", () => {
  const marked = (lines: readonly SeriesPoint[][], breaks = [madeUpBreak(["U"], "2021-02")]) =>
    chartBreaks(lines, share, "2021-04", breaks).map(({month}) => month);

  test("the break that its lines cross, where the first of them does", () => {
    const late = points([1, null, 3, 4], ["2021-03"]);
    expect(marked([late, points([1, 2, 3, 4], ["2021-02"])])).toEqual(["2021-02"]);
    expect(marked([late])).toEqual(["2021-03"]);
    expect(chartBreaks([late], share, "2021-04", [madeUpBreak(["U"], "2021-02")])[0]?.since).toBe("2021-02");
  });

  test("no break that is not one of its lines', and no real jump", () => {
    expect(marked([points([1, 2, 3, 4])])).toEqual([]);
    expect(marked([points([1, 2, 3, 4], ["2021-02"])], [madeUpBreak(["X"], "2021-02")])).toEqual([]);
    const real = madeUpBreak(["U"], "2021-02", {kind: "real"});
    expect(marked([points([1, 2, 3, 4], ["2021-02"])], [real])).toEqual([]);
  });

  test("no break by a merger, which is told of elsewhere", () => {
    expect(marked([points([1, 2, 3, 4], ["2021-03"])])).toEqual([]);
  });
});
