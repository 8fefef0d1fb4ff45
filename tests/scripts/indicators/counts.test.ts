import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {deriveFromCounts} from "../../../scripts/indicators/counts.ts";
import {findSpan} from "../../../scripts/indicators/coverage.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import {activation, count, madeUpMerger, share} from "./made-up-reference.ts";
import {madeUpState} from "./made-up-state.ts";

function derive(
  state: ObservationState,
  indicator: Indicator,
  members: readonly string[],
  publishedAs: string | null = null
) {
  const source = {state, changes: [madeUpMerger("KU009", "KU008")], breaks: []};
  return deriveFromCounts(source, indicator, {area: "east", members, publishedAs}, findSpan(indicator, state));
}

describe("an area", () => {
  test("is the sum of its municipalities, and its share the ratio of sums", () => {
    const state = madeUpState(["2021-03"], {U: {KU001: [10], KU002: [30]}, L: {KU001: [50], KU002: [450]}});
    expect(derive(state, count, ["KU001", "KU002"])).toEqual([
      {month: "2021-03", value: 40, status: "normal", bounds: null, reason: null}
    ]);
    // The mean of the shares would be (20 % + 6.67 %) / 2.
    expect(derive(state, share, ["KU001", "KU002"])[0]?.value).toBe(8);
  });

  test("with a confidential part is estimated with bounds", () => {
    const state = madeUpState(["2021-03"], {U: {KU001: ["..."], KU002: [30]}, L: {KU001: [50], KU002: [450]}});
    expect(derive(state, share, ["KU001", "KU002"])).toEqual([
      {month: "2021-03", value: 6.5, status: "estimated", bounds: {low: 6.2, high: 6.8}, reason: null}
    ]);
  });

  test("of one municipality is suppressed where the municipality is", () => {
    const state = madeUpState(["2021-03"], {U: {KU001: ["..."]}, L: {KU001: [50]}});
    expect(derive(state, share, ["KU001"])).toEqual([
      {month: "2021-03", value: null, status: "suppressed", bounds: null, reason: "confidential"}
    ]);
  });

  test("has no figure while one of its municipalities has none", () => {
    const state = madeUpState(["2021-03"], {U: {KU001: [null], KU002: [30]}});
    expect(derive(state, count, ["KU001", "KU002"])).toEqual([
      {month: "2021-03", value: null, status: "missing", bounds: null, reason: "not published"}
    ]);
  });

  test("is provisional where a cell of numerator or denominator is", () => {
    const provisional = {value: 450, status: "provisional", vintage: "2021-03-22"} as const;
    const state = madeUpState(["2021-03"], {U: {KU001: [10], KU002: [30]}, L: {KU001: [50], KU002: [provisional]}});
    expect(derive(state, share, ["KU001", "KU002"])[0]).toMatchObject({value: 8, status: "provisional"});
    expect(derive(state, share, ["KU001"])[0]).toMatchObject({value: 20, status: "normal"});
  });

  test("counts a confidential cell once where it stands above and below the line", () => {
    const state = madeUpState(["2021-03"], {A: {KU001: [10]}, B: {KU001: ["..."]}, U: {KU001: [90]}});
    // (10 + x) / (100 + x) for x of 1, 2.5 and 4.
    expect(derive(state, activation, ["KU001"])[0]).toMatchObject({
      value: (100 * 12.5) / 102.5,
      bounds: {low: (100 * 11) / 101, high: (100 * 14) / 104},
      status: "estimated"
    });
  });
});

test("the country takes the figure published for it, not the sum", () => {
  const state = madeUpState(["2021-03"], {U: {SSS: [43], KU001: [10], KU002: [30]}});
  expect(derive(state, count, ["KU001", "KU002"], "SSS")[0]?.value).toBe(43);
});

describe("after a merger", () => {
  const underNewBorders = (value: number) => ({value, status: "normal", vintage: "2022-02-22"}) as const;
  const state = madeUpState(["2021-11", "2021-12", "2022-01"], {
    U: {KU008: [100, underNewBorders(121), underNewBorders(125)], KU009: [20, 21, null]}
  });

  test("an area with both municipalities neither loses nor doubles anyone", () => {
    expect(derive(state, count, ["KU008", "KU009"]).map(({value}) => value)).toEqual([120, 121, 125]);
  });

  test("the heir's share has the same borders above and below the line, whichever measure was stated anew", () => {
    const months = ["2021-11", "2021-12"] as const;
    const [u, l] = [
      {KU008: [10, underNewBorders(16)], KU009: [6, 6]},
      {KU008: [100, 100], KU009: [60, 60]}
    ] as const;
    // 10 of 100 within the old borders, 16 of 160 within the new ones.
    expect(derive(madeUpState(months, {U: u, L: l}), share, ["KU008"]).map(({value}) => value)).toEqual([10, 10]);
    const below = {KU008: [100, underNewBorders(160)], KU009: [60, 60]} as const;
    const above = {KU008: [10, 10], KU009: [6, 6]} as const;
    expect(derive(madeUpState(months, {U: above, L: below}), share, ["KU008"])[1]?.value).toBe(10);
    expect(derive(madeUpState(months, {U: u, L: l}), share, ["KU008", "KU009"]).map(({value}) => value)).toEqual([
      10, 10
    ]);
    const unknown = {KU008: [100, 100], KU009: [60, null]} as const;
    expect(derive(madeUpState(months, {U: u, L: unknown}), share, ["KU008"])[1]).toMatchObject({
      value: null,
      reason: "not published"
    });
  });

  test("the merged municipality keeps what was published and then says why it ends", () => {
    expect(derive(state, count, ["KU009"]).map(({value, reason}) => value ?? reason)).toEqual([20, 21, "merged"]);
  });

  // The cells of the heir that stayed as they were are in no file of the vintage of the new borders.
  test("a figure of the heir that did not change with the borders is not counted beside the merged municipality", () => {
    const unchanged = {KU001: [50, 50, 50], KU008: [100, "...", 125], KU009: [20, "...", null]} as const;
    const held = (confirmed: (string | null)[]) =>
      derive(madeUpState(["2021-11", "2021-12", "2022-01"], {U: unchanged}, "2022-01-25", {U: confirmed}), count, [
        "KU001",
        "KU008",
        "KU009"
      ]).map(({value, bounds}) => [value, bounds]);
    expect(held(["2022-02-22", "2022-02-22", "2022-02-22"])).toEqual([
      [150, null],
      [52.5, {low: 51, high: 54}],
      [175, null]
    ]);
    // A vintage that states the newest month only says nothing of those before it.
    expect(held([null, null, "2022-02-22"])).toEqual([
      [170, null],
      [55, {low: 52, high: 58}],
      [175, null]
    ]);
  });
});

test("the order of the municipalities does not matter", () => {
  const cell = fc.oneof(fc.nat({max: 500}), fc.constant("..." as const));
  fc.assert(
    fc.property(fc.array(cell, {minLength: 2, maxLength: 8}), (cells) => {
      const codes = cells.map((_, i) => `KU10${i}`);
      const state = madeUpState(["2021-03"], {U: Object.fromEntries(codes.map((code, i) => [code, [cells[i]!]]))});
      expect(derive(state, count, codes.toReversed())).toEqual(derive(state, count, codes));
    })
  );
});
