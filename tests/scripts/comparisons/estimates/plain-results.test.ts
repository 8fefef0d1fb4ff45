import {expect, test} from "vitest";
import {plainResults} from "../../../../scripts/comparisons/estimates/plain-results.ts";
import {seriesOf} from "../made-series.ts";

// Two years before the pilots and 14 months of them. The area lies 1 above the control in the year to February 2020,
// 2 above it in the year after, 4 in the first pilot year and 7 in the two months of the second.
const year = (value: number): number[] => Array<number>(12).fill(value);
const control = seriesOf("rest", "2019-03", [...year(5), ...year(9), ...year(8), 6, 6]);
const area = seriesOf("east", "2019-03", [...year(6), ...year(11), ...year(12), 13, 13]);
const after = {first: "2021-03", last: "2022-04", estimatedAfter: null} as const;

test("the change of the gap is told from both bases, in all and by pilot year", () => {
  const results = plainResults(area, [{id: "rest", series: {kind: "series", series: control}, flag: null}], after);
  expect(results.map(({control, method, base}) => [control, method, base?.first, base?.last])).toEqual([
    ["rest", "did", "2020-03", "2021-02"],
    ["rest", "did", "2019-03", "2020-02"]
  ]);
  const figures = results.map(({result}) => (result.kind === "figures" ? [result.att, ...result.attByYear] : []));
  // The mean gap after the start is (12 · 4 + 2 · 7)/14 = 62/14.
  [
    [62 / 14 - 2, 2, 5],
    [62 / 14 - 1, 3, 6]
  ].forEach((expected, i) => expected.forEach((value, k) => expect(figures[i]![k]).toBeCloseTo(value, 12)));
});

test("a control's flag is carried, its refusal too", () => {
  const refused = {kind: "unavailable", reason: "fewer than three municipalities", units: ["KU001"]} as const;
  const results = plainResults(
    area,
    [
      {id: "region", series: refused, flag: null},
      {id: "similar", series: {kind: "series", series: control}, flag: "no close match"}
    ],
    after
  );
  expect(results.slice(0, 2).map(({result}) => result)).toEqual([refused, refused]);
  expect(results.slice(2).map(({result}) => result.kind === "figures" && result.flag)).toEqual([
    "no close match",
    "no close match"
  ]);
});

test("a month without a figure is refused, not skipped", () => {
  const holed = {...area, points: area.points.slice(0, -1)};
  const [first] = plainResults(holed, [{id: "rest", series: {kind: "series", series: control}, flag: null}], after);
  expect(first?.result).toEqual({kind: "unavailable", reason: "missing or not finite", units: ["east"]});
});
