import {describe, expect, test} from "vitest";
import {basePeriods, differenceFromBase} from "../../../../scripts/comparisons/estimates/base-differences.ts";
import {seriesOf, withStatus} from "../made-series.ts";

// Twelve months of the earlier base, twelve of the later one, three of the pilots.
const months = (a: number, b: number, c: number) => [
  ...new Array<number>(12).fill(a),
  ...new Array<number>(12).fill(b),
  ...new Array<number>(3).fill(c)
];
const area = seriesOf("area", "2019-03", months(10, 15, 12));
const control = seriesOf("rest", "2019-03", months(8, 11, 9));
const after = {first: "2021-03", last: "2021-05", estimatedAfter: null} as const;

test("the change of the gap is counted from either base, and they may disagree", () => {
  const atts = basePeriods.map((base) => differenceFromBase(area, control, base, after, "as published"));
  // Gaps 2, 4 and 3.
  expect(atts).toEqual([
    {kind: "difference", base: {first: "2020-03", last: "2021-02"}, att: -1},
    {kind: "difference", base: {first: "2019-03", last: "2020-02"}, att: 1}
  ]);
});

test("estimated months count only where they are asked for, and never in the base", () => {
  const estimated = withStatus(area, "2021-05", "estimated");
  const from = (one: typeof area, estimatedAfter: "2021-04" | "2021-05" | null) =>
    differenceFromBase(one, control, basePeriods[0]!, {...after, estimatedAfter}, "as published");
  expect(from(estimated, "2021-04")).toMatchObject({kind: "difference", att: -1});
  for (const month of ["2021-05", null] as const) {
    expect(from(estimated, month)).toMatchObject({reason: "missing or not finite", units: ["area"]});
  }
  expect(from(withStatus(area, "2020-05", "estimated"), "2021-04")).toMatchObject({reason: "missing or not finite"});
});

test("counts differ in hundred logs", () => {
  const result = differenceFromBase(area, control, basePeriods[1]!, after, "hundred logs");
  expect(result).toMatchObject({att: expect.closeTo(100 * Math.log((12 / 9) * (8 / 10)), 10)});
});

describe("unavailable", () => {
  const holed = seriesOf(
    "area",
    "2019-03",
    months(10, 15, 12).map((value, t) => (t === 3 ? null : value))
  );

  test("when a month of the base is absent, but only from that base", () => {
    const results = basePeriods.map((base) => differenceFromBase(holed, control, base, after, "as published"));
    expect(results[0]).toMatchObject({kind: "difference"});
    expect(results[1]).toEqual({kind: "unavailable", reason: "missing or not finite", units: ["area"]});
  });

  test("when there is a break between the base and the end", () => {
    const broken = withStatus(control, "2020-06", "break");
    expect(differenceFromBase(area, broken, basePeriods[1]!, after, "as published")).toEqual({
      kind: "unavailable",
      reason: "break in series",
      units: ["rest"]
    });
  });

  test("when there are no months after the start", () => {
    const none = {first: "2021-03", last: "2021-02", estimatedAfter: null} as const;
    expect(differenceFromBase(area, control, basePeriods[0]!, none, "as published")).toMatchObject({
      reason: "no post-period"
    });
  });
});
