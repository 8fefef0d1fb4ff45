import {describe, expect, test} from "vitest";
import {adjustSeasonally} from "../../../../scripts/comparisons/views/seasonal-adjustment.ts";

const season = Array.from({length: 12}, (_, month) => 0.1 * Math.cos((2 * Math.PI * month) / 12));
const counts = Array.from({length: 72}, (_, t) => 1000 * Math.exp(0.005 * t + season[t % 12]!));

test("a planted season is taken out, and the rest is kept", () => {
  const adjusted = adjustSeasonally(counts);
  if (adjusted.kind !== "adjusted") throw new Error(adjusted.reason);
  adjusted.values.forEach((value, t) => expect(value / (1000 * Math.exp(0.005 * t))).toBeCloseTo(1, 9));
});

test("a jump of one month stays in that month", () => {
  const adjusted = adjustSeasonally(counts.map((count, t) => (t === 40 ? 1.5 * count : count)));
  if (adjusted.kind !== "adjusted") throw new Error(adjusted.reason);
  adjusted.values.forEach((value, t) => {
    expect(value / (1000 * Math.exp(0.005 * t))).toBeCloseTo(t === 40 ? 1.5 : 1, 6);
  });
});

describe("not available:", () => {
  test.each([
    ["under 60 months", counts.slice(0, 59), "short series"],
    ["with a hole", counts.map((count, t) => (t === 5 ? null : count)), "gaps in series"],
    ["with a month of nobody", counts.map((count, t) => (t === 5 ? 0 : count)), "gaps in series"]
  ])("%s", (_, values, reason) => {
    expect(adjustSeasonally(values)).toEqual({kind: "unavailable", reason, units: []});
  });
});
