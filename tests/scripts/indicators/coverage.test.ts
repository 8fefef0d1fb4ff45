import {describe, expect, test} from "vitest";
import {coverIndicators, describeCoverage, findSpan} from "../../../scripts/indicators/coverage.ts";
import {madeUpBreak} from "../../made-up-break.ts";
import {activation, count, share} from "./made-up-reference.ts";
import {madeUpState} from "./made-up-state.ts";

const state = madeUpState(["2021-01", "2021-02", "2021-03", "2021-04"], {
  U: {KU001: [5, {value: 6, status: "normal", vintage: "2022-02-22"}, null, null], KU002: [null, 7, 8, null]},
  L: {KU001: [null, 100, 100, 100]},
  S: {KU001: [5, 6, 7, {value: 8, status: "normal", vintage: "2022-03-22"}]},
  X: {KU001: [null, null, null, null]}
});

test("a share covers the months that all its measures have, and those that published shares add", () => {
  expect(findSpan(share, state)).toEqual({first: 1, countsLast: 2, last: 3});
  expect(describeCoverage(share, {first: 1, countsLast: 2, last: 3}, {state, breaks: []})).toEqual({
    indicator: share,
    first: "2021-02",
    last: "2021-04",
    countsLast: "2021-03",
    vintages: ["2022-01-25", "2022-02-22", "2022-03-22"],
    read: "2022-03-22",
    limitedBy: "2022-03-22",
    breaks: []
  });
});

test("a count ends with its own measure and rests on its vintages only", () => {
  const span = findSpan(count, state);
  expect(span).toEqual({first: 0, countsLast: 2, last: 2});
  expect(describeCoverage(count, span, {state, breaks: []})).toMatchObject({
    first: "2021-01",
    last: "2021-03",
    countsLast: null,
    vintages: ["2022-01-25", "2022-02-22"]
  });
});

describe("the day on which a series was read", () => {
  const read = (retrieved: readonly (readonly [string, string])[], indicator = count) =>
    describeCoverage(indicator, findSpan(indicator, state), {
      state: {...state, retrieved: new Map(retrieved)},
      breaks: []
    }).read;

  test("is the last one of its own vintages, be it that an older one was read later", () => {
    const own = [
      ["2022-01-25", "2022-05-02"],
      ["2022-02-22", "2022-03-01"]
    ] as const;
    expect(read([...own, ["2022-03-22", "2022-06-30"]])).toBe("2022-05-02");
  });

  test("is missed by name where a vintage has none", () => {
    expect(() => read([["2022-01-25", "2022-05-02"]])).toThrow(
      "vintage 2022-02-22: expected the day on which it was read from the source"
    );
  });
});

// An indicator used to name the newest vintage of any of its measures, although another of them had not been renewed.
test("a series is limited by the measure whose newest vintage is the oldest", () => {
  const renewed = {value: 100, status: "normal", vintage: "2023-11-21"} as const;
  const uneven = madeUpState(["2021-01", "2021-02"], {U: {KU001: [5, null]}, L: {KU001: [100, renewed]}});
  const counts = {...share, publishedShare: null};
  expect(describeCoverage(counts, findSpan(counts, uneven), {state: uneven, breaks: []})).toMatchObject({
    last: "2021-01",
    limitedBy: "2022-01-25"
  });
});

test("a published share that ends before the counts adds nothing", () => {
  const early = madeUpState(["2021-01", "2021-02"], {U: {KU001: [5, 6]}, L: {KU001: [90, 90]}, S: {KU001: [5, null]}});
  expect(findSpan(share, early)).toEqual({first: 0, countsLast: 1, last: 1});
});

test("an indicator without a single month is refused by name", () => {
  const never = {...count, numerator: [{measure: "X", sign: 1}]} as const;
  expect(() => findSpan(never, state)).toThrow("indicator unemployed: expected a month in which X are published");
});

test("it is said where an indicator breaks in all areas, within its months and but for real jumps", () => {
  const breaks = [
    madeUpBreak(["U"], "2021-02"),
    madeUpBreak(["L"], "2021-03"),
    madeUpBreak(["U"], "2021-03", {areas: ["KU001"]}),
    madeUpBreak(["U"], "2021-03", {kind: "real"}),
    madeUpBreak(["S"], "2021-04"),
    madeUpBreak(["S"], "2021-05")
  ];
  expect(describeCoverage(share, findSpan(share, state), {state, breaks}).breaks).toEqual(["2021-03", "2021-04"]);
});

test("releases record the months of the indicators that have any", () => {
  expect(coverIndicators(state, {indicators: [share, count, activation]})).toEqual([
    {indicator: "unemployed-share", first: "2021-02", last: "2021-04"},
    {indicator: "unemployed", first: "2021-01", last: "2021-03"}
  ]);
});
