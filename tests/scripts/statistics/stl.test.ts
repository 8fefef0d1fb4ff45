import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {decomposeStl} from "../../../scripts/statistics/stl.ts";

interface RDecomposition {
  readonly series: string;
  readonly frequency: number;
  readonly n: number;
  readonly args: {readonly "s.window": number | "periodic"; readonly robust?: boolean; readonly "s.jump"?: number};
  readonly resolved: {readonly window: {readonly s: number; readonly t: number; readonly l: number}};
  readonly seasonal: number[];
  readonly trend: number[];
  readonly remainder: number[];
  readonly robust_weights: number[] | null;
}

/** A trend alone, or a note. */
type Other = string | {readonly remainder?: undefined};

const reference: Record<string, RDecomposition | Other> = JSON.parse(
  readFileSync("tests/reference/stl_expected.json", "utf8")
);
const decompositions = Object.entries(reference).flatMap(([name, expected]) =>
  typeof expected === "string" || expected.remainder === undefined ? [] : [[name, expected] as const]
);

test("six decompositions of R are compared", () => {
  expect(decompositions.length).toBe(6);
});

test.each(decompositions)("%s is as R's stl gives it, to 1e-8", (_, expected) => {
  const parts = decomposeStl(readSeries(expected.series).slice(0, expected.n), {
    period: expected.frequency,
    seasonalWindow: expected.args["s.window"],
    robust: expected.args.robust ?? false,
    jumps: expected.args["s.jump"] !== 1
  });
  const {s, t, l} = expected.resolved.window;
  expect(parts.windows).toEqual({seasonal: s, trend: t, lowPass: l});
  expect(largestDifference(parts.seasonal, expected.seasonal)).toBeLessThan(1e-8);
  expect(largestDifference(parts.trend, expected.trend)).toBeLessThan(1e-8);
  expect(largestDifference(parts.remainder, expected.remainder)).toBeLessThan(1e-8);
  const weights = expected.robust_weights ?? expected.seasonal.map(() => 1);
  expect(largestDifference(parts.weights, weights)).toBeLessThan(1e-8);
});

const options = {period: 12, seasonalWindow: 13, robust: true} as const;
const season = Array.from({length: 12}, (_, month) => Math.sin((2 * Math.PI * month) / 12));
const trended = Float64Array.from({length: 96}, (_, t) => 5 + 0.01 * t + season[t % 12]!);

test.each([
  ["robust STL finds a planted trend and season exactly", true, 1e-9],
  ["plain STL, which ends after two rounds, finds them nearly", false, 0.005]
])("%s", (_, robust, tolerance) => {
  const parts = decomposeStl(trended, {...options, robust});
  parts.seasonal.forEach((value, t) => expect(Math.abs(value - season[t % 12]!)).toBeLessThan(tolerance));
  parts.trend.forEach((value, t) => expect(Math.abs(value - 5 - 0.01 * t)).toBeLessThan(tolerance));
});

test("a lay-off peak in one April stays out of every other April's season when robust", () => {
  const peak = trended.map((value, t) => value + (t === 51 || t === 52 ? 0.4 : 0));
  const april = (robust: boolean) => decomposeStl(peak, {...options, robust}).seasonal[39]!;
  expect(Math.abs(april(true) - season[3]!)).toBeLessThan(1e-6);
  expect(Math.abs(april(false) - season[3]!)).toBeGreaterThan(0.02);
});

test("a constant series has neither season nor remainder", () => {
  const parts = decomposeStl(new Float64Array(60).fill(3), options);
  for (const part of [parts.seasonal, parts.remainder]) expect(Math.max(...part.map(Math.abs))).toBeLessThan(1e-13);
});

describe("refused:", () => {
  const cases: [title: string, length: number, change: object, message: string][] = [
    ["two periods only", 24, {}, "24 values: expected more than two periods of 12"],
    ["a period of one", 60, {period: 1}, "period 1: expected a whole number from 2"],
    [
      "an even window",
      60,
      {seasonalWindow: 12},
      'seasonal window 12: expected "periodic" or an odd whole number from 3'
    ],
    ["a tiny window", 60, {seasonalWindow: 1}, "seasonal window 1"]
  ];
  test.each(cases)("%s", (_, length, change, message) => {
    expect(() => decomposeStl(new Float64Array(length), {...options, ...change})).toThrow(message);
  });
});

function readSeries(name: string): Float64Array {
  const [, logged] = /^log\((.*)\)$/.exec(name) ?? [];
  const lines = readFileSync(`tests/reference/${logged ?? name}.csv`, "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const values = Float64Array.from(lines, (line) => Number(line.split(",")[1]));
  return logged ? values.map(Math.log) : values;
}

function largestDifference(ours: Float64Array, theirs: readonly number[]): number {
  expect(ours.length).toBe(theirs.length);
  return Math.max(...theirs.map((value, i) => Math.abs(value - ours[i]!)));
}
