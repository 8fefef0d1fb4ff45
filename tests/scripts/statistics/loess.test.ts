import {expect, test} from "vitest";
import {fitLocally, smoothLoess} from "../../../scripts/statistics/loess.ts";

const line = Float64Array.from({length: 15}, (_, i) => 3 + 2 * i);

test.each([5, 15, 31])("local lines of window %s keep a straight line, and carry it on", (window) => {
  const settings = {window, degree: 1, jump: 1} as const;
  smoothLoess(line, settings, null).forEach((value, i) => expect(value).toBeCloseTo(3 + 2 * i, 10));
  expect(fitLocally(line, 16, 11, 15, settings, null)).toBeCloseTo(33, 10);
});

test("a local mean weighs neighbours with the tricube of their distance, computed by hand", () => {
  // Window 3 at the second of four: distances 1, 0, 1 of a reach of 1, so only the middle counts.
  const values = Float64Array.of(1, 5, 2, 8);
  const smooth = smoothLoess(values, {window: 3, degree: 0, jump: 1}, null);
  // At the ends the reach is 2: weights 1 and (1 − 1/8)³ of distances 0 and 1.
  expect(smooth[0]).toBeCloseTo((1 + 5 * 0.875 ** 3) / (1 + 0.875 ** 3), 14);
  expect(smooth[1]).toBe(5);
  expect(smooth[2]).toBe(2);
  expect(smooth[3]).toBeCloseTo((8 + 2 * 0.875 ** 3) / (1 + 0.875 ** 3), 14);
});

test("values without weight do not count, and are kept where nothing else counts", () => {
  const settings = {window: 5, degree: 0, jump: 1} as const;
  const spike = Float64Array.of(1, 1, 99, 1, 1);
  smoothLoess(spike, settings, Float64Array.of(1, 1, 0, 1, 1)).forEach((value) => expect(value).toBeCloseTo(1, 14));
  expect(smoothLoess(spike, settings, new Float64Array(5))).toEqual(spike);
});

test("jumps draw lines between the fits and still fit the last place", () => {
  const bent = Float64Array.from({length: 12}, (_, i) => i * i);
  const everywhere = smoothLoess(bent, {window: 7, degree: 1, jump: 1}, null);
  const jumping = smoothLoess(bent, {window: 7, degree: 1, jump: 4}, null);
  for (const place of [0, 4, 8, 11]) expect(jumping[place]).toBe(everywhere[place]);
  expect(jumping[2]).toBeCloseTo((everywhere[0]! + everywhere[4]!) / 2, 12);
});

test("a single value is its own smooth", () => {
  expect(smoothLoess(Float64Array.of(4), {window: 7, degree: 1, jump: 1}, null)).toEqual(Float64Array.of(4));
});
