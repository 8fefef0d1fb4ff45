import {describe, expect, test} from "vitest";
import {markBreaks} from "../../../scripts/indicators/borders.ts";
import type {Group} from "../../../scripts/indicators/groups.ts";
import type {SeriesBreak} from "../../../src/model/breaks.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ObservationStatus} from "../../../src/model/observations/observations.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {madeUpBreak} from "../../made-up-break.ts";
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

test("the heir does not break within the months of the new borders, of which the first did not change", () => {
  const shares = {KU008: [9, late, late, late], KU009: [2, 2, null, null]};
  const figures = {U: {KU008: [9, 9, null, null]}, L: {KU008: [100, 100, null, null]}, S: shares};
  const confirmed = {U: [late.vintage, late.vintage, null, null]};
  const source = {
    state: madeUpState(months, figures, "2022-01-25", confirmed),
    changes: [madeUpMerger("KU009", "KU008")],
    breaks: []
  };
  const points = months.map((month): SeriesPoint => ({month, value: 1, status: "normal", bounds: null, reason: null}));
  const group = {area: "KU008", members: ["KU008"], publishedAs: null};
  expect(markBreaks(points, source, share, group, span).map(({status}) => status)).not.toContain("break");
});

// As after a part that was published since the merger.
test("the heir breaks again where figures of the old borders follow those of the new ones", () => {
  const shares = {KU008: [9, late, 9, 9], KU009: [2, 2, 2, 2]};
  const source = {state: madeUpState(months, {S: shares}), changes: [madeUpMerger("KU009", "KU008")], breaks: []};
  const points = months.map((month): SeriesPoint => ({month, value: 1, status: "normal", bounds: null, reason: null}));
  const group = {area: "KU008", members: ["KU008"], publishedAs: null};
  const marked = markBreaks(points, source, share, group, {first: 0, countsLast: 0, last: 3});
  expect(marked.map(({status}) => status)).toEqual(["normal", "break", "break", "normal"]);
});

test("an estimated month breaks too, for it cannot be compared either", () => {
  expect(statuses(["KU007", "KU008"], ["normal", "normal", "estimated", "estimated"])[2]).toBe("break");
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

describe("where a measure breaks", () => {
  const values = (...given: (number | null)[]): SeriesPoint[] =>
    given.map((value, i) => ({
      month: months[i]!,
      value,
      status: value === null ? "suppressed" : "normal",
      bounds: null,
      reason: value === null ? "confidential" : null
    }));
  const broken = (points: SeriesPoint[], one: SeriesBreak, group: Partial<Group> = {}): ObservationStatus[] => {
    const source = {state, changes: [], breaks: [one]};
    const of = {area: "x", members: ["KU007", "KU008"], publishedAs: null, ...group};
    return markBreaks(points, source, share, of, span).map(({status}) => status);
  };

  test("every group breaks in the first month, the country too", () => {
    const expected = ["normal", "break", "normal", "normal"];
    expect(broken(values(1, 2, 3, 4), madeUpBreak(["U"], "2021-12"))).toEqual(expected);
    expect(broken(values(1, 2, 3, 4), madeUpBreak(["U"], "2021-12"), {publishedAs: "SSS"})).toEqual(expected);
  });

  test("and the month has no figure, the next one that has one breaks", () => {
    expect(broken(values(1, null, 3, 4), madeUpBreak(["L"], "2021-12"))).toEqual([
      "normal",
      "suppressed",
      "break",
      "normal"
    ]);
  });

  // The register changed in June 2025 and the first figure that could be shown was that of November: June is told.
  test("the month of the break is told with the first one that has a figure, the newest where there are several", () => {
    const since = (...given: [(number | null)[], ...SeriesBreak[]]) => {
      const [figures, ...breaks] = given;
      const group = {area: "x", members: ["KU007"], publishedAs: null};
      const wide = {...span, countsLast: 3};
      return markBreaks(values(...figures), {state, changes: [], breaks}, share, group, wide).map((one) => one.since);
    };
    const [december, january] = [madeUpBreak(["U"], "2021-12"), madeUpBreak(["L"], "2022-01")];
    expect(since([1, null, null, 4], december)).toEqual([undefined, undefined, undefined, "2021-12"]);
    expect(since([1, null, null, 4], january, december)).toEqual([undefined, undefined, undefined, "2022-01"]);
    expect(since([1, 2, 3, 4], december)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("limits of an estimate stay", () => {
    const estimate: SeriesPoint = {...values(1)[0]!, month: "2021-12", status: "estimated", bounds: {low: 1, high: 4}};
    const source = {state, changes: [], breaks: [madeUpBreak(["U"], "2021-12")]};
    const group = {area: "x", members: ["KU007"], publishedAs: null};
    const [, marked] = markBreaks([values(1)[0]!, estimate], source, share, group, span);
    expect(marked).toEqual({...estimate, status: "break"});
  });

  test("in some municipalities, the groups that hold one of them break", () => {
    const some = madeUpBreak(["U"], "2021-12", {areas: ["KU008"]});
    expect(broken(values(1, 2, 3, 4), some)[1]).toBe("break");
    expect(broken(values(1, 2, 3, 4), some, {members: ["KU007"]})[1]).toBe("normal");
  });

  test("in the total of the country alone, only the country breaks", () => {
    const total = madeUpBreak(["U"], "2021-12", {areas: ["SSS"]});
    expect(broken(values(1, 2, 3, 4), total)[1]).toBe("normal");
    expect(broken(values(1, 2, 3, 4), total, {publishedAs: "SSS"})[1]).toBe("break");
  });

  test("published shares go on unbroken unless they break themselves", () => {
    expect(broken(values(1, 2, 3, 4), madeUpBreak(["U"], "2022-01"))).not.toContain("break");
    expect(broken(values(1, 2, 3, 4), madeUpBreak(["S"], "2022-01"))[2]).toBe("break");
  });

  test("for real, nothing is marked", () => {
    expect(broken(values(1, 2, 3, 4), madeUpBreak(["U"], "2021-12", {kind: "real"}))).not.toContain("break");
  });
});
