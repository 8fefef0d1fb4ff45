import {describe, expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {isUnreliable, placebosInTime, pretendStart} from "../../../../scripts/comparisons/estimators/in-time.ts";
import type {InTimePlacebos} from "../../../../scripts/comparisons/estimators/in-time.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {PanelInputUnit, PanelUnit} from "../../../../scripts/comparisons/estimators/panel.ts";
import {randomPanel} from "../random-panels.ts";

const panel = randomPanel(11, 6, 1, 30, 5);
const input = ({id, values}: PanelUnit): PanelInputUnit => ({id, values: [...values]});
const donors = panel.donors.map(input);
const treated = input(panel.treated[0]!);
const placebosAt = (places: readonly number[], among = donors) => {
  return placebosInTime(
    treated,
    places.map((start) => pretendStart(among, start, 10, 4)),
    "sdid"
  );
};

test("a pretended start sees its own window only", () => {
  const cut = (start: number) => (unit: PanelUnit) => ({...unit, values: unit.values.subarray(start - 10, start + 4)});
  const expected = [10, 15, 20].map((start) => {
    return estimate(assemblePanel(panel.donors.map(cut(start)), panel.treated.map(cut(start)), 10), "sdid").att;
  });
  expect(placebosAt([10, 15, 20])!.atts).toEqual(expected);
});

test("their root mean square and the more frequent sign are counted", () => {
  // Donors never move; the unit steps by 3 at 10, by −4 more at 20.
  const flat = Array.from({length: 2}, (_, i) => ({id: `d${i}`, values: new Array<number>(30).fill(i)}));
  const steps = {id: "t", values: Array.from({length: 30}, (_, t) => (t < 10 ? 0 : t < 20 ? 3 : -1))};
  const starts = [10, 20].map((start) => pretendStart(flat, start, 5, 5));
  expect(placebosInTime(steps, starts, "did")).toEqual({
    atts: [3, -4],
    rms: expect.closeTo(Math.sqrt(12.5), 14),
    sameSign: 1
  });
});

test("a donor with a missing value is left out of the windows that need it", () => {
  const holed = {...donors[0]!, values: donors[0]!.values.map((value, t) => (t === 22 ? null : value))};
  const found = placebosAt([10, 15, 20], [holed, ...donors.slice(1)])!.atts;
  expect(found.slice(0, 2)).toEqual(placebosAt([10, 15])!.atts);
  expect(found[2]).toBe(placebosAt([20], donors.slice(1))!.atts[0]);
});

describe("there is nothing to say", () => {
  test.each([
    ["before the series begins", [9, 15], donors],
    ["after it ends", [15, 32], donors],
    ["of no start", [], donors],
    ["beside a single donor", [15], donors.slice(1, 2)]
  ])("%s", (_, places, among) => {
    expect(placebosAt(places, among)).toBeNull();
  });
});

describe("a comparison is unreliable", () => {
  const placebos = (...atts: number[]): InTimePlacebos => ({
    atts,
    rms: Math.sqrt(atts.reduce((sum, att) => sum + att ** 2, 0) / atts.length),
    sameSign: Math.max(atts.filter((att) => att > 0).length, atts.filter((att) => att <= 0).length)
  });
  test.each([
    ["when it misses by much", placebos(1, -1, 1, -1), true],
    ["when it always misses to the same side", placebos(-0.1, -0.2, -0.1, -0.2), true],
    ["but not when it misses by little to both sides", placebos(0.7, -0.7, 0.7, 0.7), false]
  ])("%s", (_, found, unreliable) => {
    expect(isUnreliable(found, 0.7)).toBe(unreliable);
  });
});
