import {describe, expect, test} from "vitest";
import {findSpan} from "../../../scripts/indicators/coverage.ts";
import {deriveFromShares} from "../../../scripts/indicators/published-shares.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import {count, madeUpMerger, share} from "./made-up-reference.ts";
import {madeUpState} from "./made-up-state.ts";

const underNewBorders = (value: number) => ({value, status: "normal", vintage: "2022-02-22"}) as const;

const state = madeUpState(["2021-11", "2021-12", "2022-01"], {
  U: {KU001: [10, null, null], KU002: [30, null, null], KU008: [9, null, null], KU009: [1, null, null]},
  L: {KU001: [100, null, null], KU002: [300, null, null], KU008: [150, null, null], KU009: [50, null, null]},
  S: {
    KU001: [10, 8, {value: 12, status: "provisional", vintage: "2022-02-22"}],
    KU002: [10, 4, "..."],
    KU008: [6, underNewBorders(7), underNewBorders(9)],
    KU009: [2, null, null],
    SSS: [8, null, 6.5]
  }
});

function derive(members: readonly string[], publishedAs: string | null = null, of: ObservationState = state) {
  const source = {state: of, changes: [madeUpMerger("KU009", "KU008")], breaks: []};
  return deriveFromShares(source, share, {area: "east", members, publishedAs}, findSpan(share, of));
}

test("an area of several is the mean of the shares weighted with the last labour force, and estimated", () => {
  // (8 × 100 + 4 × 300) / 400; the share of KU002 is confidential in the second month: 1…4 of 400 beside 12 persons.
  expect(derive(["KU001", "KU002"])).toEqual([
    {month: "2021-12", value: 5, status: "estimated", bounds: null, reason: null},
    {month: "2022-01", value: 3.625, status: "estimated", bounds: {low: 3.25, high: 4}, reason: null}
  ]);
});

test("an area of one keeps the published figure with its status", () => {
  expect(derive(["KU001"])).toEqual([
    {month: "2021-12", value: 8, status: "normal", bounds: null, reason: null},
    {month: "2022-01", value: 12, status: "provisional", bounds: null, reason: null}
  ]);
  expect(derive(["KU002"])[1]).toEqual({
    month: "2022-01",
    value: null,
    status: "suppressed",
    bounds: null,
    reason: "confidential"
  });
});

describe("after a merger", () => {
  test("the heir's share weighs as much as both municipalities", () => {
    // (8 × 100 + 7 × (150 + 50)) / 300, then (12 × 100 + 9 × 200) / 300.
    const points = derive(["KU001", "KU008", "KU009"]);
    expect(points[0]?.value).toBeCloseTo(2200 / 300, 12);
    expect(points[1]?.value).toBeCloseTo(10, 12);
  });

  test("the heir's share weighs as much as both also where it did not change with the borders", () => {
    const unchanged = madeUpState(
      ["2021-11", "2021-12"],
      {
        U: {KU001: [10, null], KU008: [9, null], KU009: [1, null]},
        L: {KU001: [100, null], KU008: [150, null], KU009: [50, null]},
        S: {KU001: [10, 8], KU008: [6, 7], KU009: [2, 5]}
      },
      "2022-01-25",
      {S: [null, "2022-02-22"]}
    );
    expect(derive(["KU001", "KU008", "KU009"], null, unchanged)[0]?.value).toBeCloseTo(2200 / 300, 12);
  });

  test("the heir's labour force is not enlarged twice where it did not change with the borders", () => {
    const unchanged = madeUpState(
      ["2021-11", "2021-12"],
      {
        U: {KU001: [10, null], KU008: [9, null], KU009: [0, null]},
        L: {KU001: [100, null], KU008: [200, null], KU009: [50, null]},
        S: {KU001: [10, 8], KU008: [6, underNewBorders(7)], KU009: [2, null]}
      },
      "2022-01-25",
      {L: ["2022-02-22", null]}
    );
    expect(derive(["KU001", "KU008", "KU009"], null, unchanged)[0]?.value).toBeCloseTo(2200 / 300, 12);
  });

  test("the merged municipality has no figure of its own", () => {
    expect(derive(["KU009"]).map(({value, reason}) => value ?? reason)).toEqual(["merged", "merged"]);
  });
});

test("the country keeps the share published for it, and is weighted from its municipalities where there is none", () => {
  const [weighted, published] = derive(["KU001", "KU002", "KU008", "KU009"], "SSS");
  // (8 × 100 + 4 × 300 + 7 × 200) / 600
  expect(weighted?.value).toBeCloseTo(3400 / 600, 12);
  expect(weighted?.status).toBe("estimated");
  expect(published).toEqual({month: "2022-01", value: 6.5, status: "normal", bounds: null, reason: null});
});

test("a share that no municipality published leaves the month missing", () => {
  const hole = madeUpState(["2021-11", "2021-12"], {
    U: {KU001: [10, null], KU002: [30, null]},
    L: {KU001: [100, null], KU002: [300, null]},
    S: {KU001: [10, 8], KU002: [10, null]}
  });
  expect(derive(["KU001", "KU002"], null, hole)).toEqual([
    {month: "2021-12", value: null, status: "missing", bounds: null, reason: "not published"}
  ]);
});

test("a municipality whose labour force was never known leaves the area missing", () => {
  const unweighted = madeUpState(["2021-11", "2021-12"], {
    U: {KU001: [10, null], KU002: [30, null]},
    L: {KU001: [100, null], KU002: [null, null]},
    S: {KU001: [10, 8], KU002: [10, 4]}
  });
  expect(derive(["KU001", "KU002"], null, unweighted)[0]).toMatchObject({value: null, reason: "not published"});
});

test("an indicator without a published share ends with its counts", () => {
  const source = {state, changes: [], breaks: []};
  const group = {area: "east", members: ["KU001", "KU002"], publishedAs: null};
  expect(deriveFromShares(source, count, group, findSpan(count, state))).toEqual([]);
});
