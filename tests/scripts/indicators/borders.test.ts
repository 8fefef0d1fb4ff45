import {expect, test} from "vitest";
import {markBreaks} from "../../../scripts/indicators/borders.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ObservationStatus} from "../../../src/model/observations.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {madeUpMerger, share} from "./made-up-reference.ts";
import {madeUpState} from "./made-up-state.ts";

const months: Month[] = ["2021-11", "2021-12", "2022-01", "2022-02"];
const late = {value: 9, status: "normal", vintage: "2022-02-22"} as const;
// The counts end in 2021-12; the published share goes on under the new borders.
const state = madeUpState(months, {
  U: {KU008: [9, 9, null, null], KU009: [1, 1, null, null]},
  L: {KU008: [100, 100, null, null], KU009: [50, 50, null, null]},
  S: {KU008: [late, late, late, late], KU009: [2, 2, null, null]}
});
const span = {first: 0, countsLast: 1, last: 3};

function statuses(members: readonly string[], before: readonly ObservationStatus[], publishedAs: string | null = null) {
  const points = months.map((month, i): SeriesPoint => ({
    month,
    value: 1,
    status: before[i]!,
    bounds: null,
    reason: null
  }));
  const source = {state, changes: [madeUpMerger("KU009", "KU008")], breaks: []};
  return markBreaks(points, source, share, {area: "x", members, publishedAs}, span).map(({status}) => status);
}

test("the heir breaks in the first month under the new borders only", () => {
  expect(statuses(["KU008"], ["normal", "normal", "provisional", "normal"])).toEqual([
    "normal",
    "normal",
    "break",
    "normal"
  ]);
});

test("an estimated month stays estimated", () => {
  expect(statuses(["KU007", "KU008"], ["normal", "normal", "estimated", "estimated"])[2]).toBe("estimated");
});

test("an area that held both municipalities all along does not break, nor does the country", () => {
  const normal: ObservationStatus[] = ["normal", "normal", "normal", "normal"];
  expect(statuses(["KU008", "KU009"], normal)).toEqual(normal);
  expect(statuses(["KU008"], normal, "SSS")).toEqual(normal);
});

test("a series that begins under the new borders has nothing to break with", () => {
  const source = {state, changes: [madeUpMerger("KU009", "KU008")], breaks: []};
  const point: SeriesPoint = {month: "2022-01", value: 9, status: "normal", bounds: null, reason: null};
  const tail = {first: 2, countsLast: 1, last: 2};
  const group = {area: "KU008", members: ["KU008"], publishedAs: null};
  expect(markBreaks([point], source, share, group, tail)[0]?.status).toBe("normal");
});
