import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {checkMonths} from "../../../../scripts/observations/checks/check-months.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {MunicipalityChange} from "../../../../src/model/areas.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {ObservationState} from "../../../../src/model/observations/observations.ts";
import {madeUpBreak} from "../../../made-up-break.ts";
import {madeUpState} from "../../indicators/made-up-state.ts";

const vintages = readVintages(diskFiles("."));

const months = monthRange("2021-01", "2021-12");

/** Forty municipalities in a year: in each month each has another figure, but for what is changed. */
function madeUpYear(
  change: (place: number, t: number, usual: number) => number | "..." | null,
  measure = "LOMAUTETTU"
): ObservationState {
  const columns = Array.from({length: 40}, (_, place) => [
    `KU${100 + place}`,
    months.map((_, t) => change(place, t, 30 + ((7 * place + 5 * t) % 11)))
  ]);
  return madeUpState(months, {[measure]: Object.fromEntries(columns)});
}

const found = (
  state: ObservationState,
  breaks = [] as ReturnType<typeof madeUpBreak>[],
  changes: readonly MunicipalityChange[] = []
) => checkMonths(state, {breaks, changes}).map(({rule, severity, where}) => [rule, severity, where]);

describe("a month is broken", () => {
  test("when far fewer municipalities have a cell than around it, within the series and at its end", () => {
    const hole = (t: number) => madeUpYear((place, at, usual) => (at === t && place < 5 ? null : usual));
    expect(found(hole(4))).toEqual([["months-incomplete", "error", "LOMAUTETTU 2021-05"]]);
    expect(checkMonths(hole(11), {breaks: [], changes: []})[0]?.message).toBe(
      "35 municipalities, expected about 40 as around it; answer it in data/reference/breaks.csv"
    );
  });

  test("when far fewer municipalities have one, but not before the first month and after the last", () => {
    expect(found(madeUpYear((_, t, usual) => (t < 2 || t > 9 ? null : usual)))).toEqual([]);
  });

  test("when all are zero after many", () => {
    expect(found(madeUpYear((_, t, usual) => (t === 6 ? 0 : usual)))).toEqual([
      ["months-zero", "error", "LOMAUTETTU 2021-07"]
    ]);
    const fading = madeUpYear((place, t) => (t < 6 && place === 0 ? 1 : 0));
    expect(found(fading)).toEqual([]);
  });

  test("when every municipality has the figure of the month before, confidential ones too", () => {
    const repeated = (place: number, t: number, usual: number) =>
      place === 3 ? "..." : t === 8 ? 30 + ((7 * place + 35) % 11) : usual;
    expect(found(madeUpYear(repeated))).toEqual([["months-repeated", "error", "LOMAUTETTU 2021-09"]]);
    expect(found(madeUpYear((place, t, usual) => (place === 4 ? 99 + t : Number(repeated(9, t, usual)))))).toEqual([]);
  });
});

test("a few missing municipalities break no month: a merger takes one away", () => {
  const state = madeUpYear((place, t, usual) => (t > 5 && place < 2 ? null : usual));
  const merger = {heir: "KU105", from: "2021-07", source: "https://example.org/", newCode: null} as const;
  const changes = ["KU100", "KU101"].map((code) => ({...merger, code}));
  expect(found(state, [], changes)).toEqual([]);
  expect(found(state, [], [])).toEqual([["municipalities-missing", "warning", "LOMAUTETTU, vintage 2022-01-25"]]);
});

test("the labour force stays as it is for a year", () => {
  expect(found(madeUpYear((place) => 500 + place, "TYOVOIMATK"))).toEqual([]);
  expect(found(madeUpYear((place) => 500 + place))).toHaveLength(11);
});

// A file of one month, taken in years after the last, once made an error of every month between them.
test("months between others of which nothing is held are one warning, which says what brings them", () => {
  const state = madeUpYear((_, t, usual) => (t > 3 && t < 9 ? null : usual));
  expect(checkMonths(state, {breaks: [], changes: []})).toEqual([
    {
      rule: "months-missing",
      severity: "warning",
      where: "LOMAUTETTU",
      message: "no figures in 5 of the months 2021-05 to 2021-09: npm run data:update brings what the source has"
    }
  ]);
});

test("a broken month that is answered is noted", () => {
  const state = madeUpYear((place, t, usual) => (t === 4 && place < 9 ? null : usual));
  const answer = madeUpBreak(["LOMAUTETTU"], "2021-05", {kind: "reporting"});
  expect(found(state, [answer])).toEqual([["months-incomplete", "note", "LOMAUTETTU 2021-05"]]);
  expect(found(state, [{...answer, month: "2021-06"}])[0]?.[1]).toBe("error");
});

test.each(["2022-03-22", "2023-11-21", "2025-02-25"])("no month that was held on %s is broken or partial", (date) => {
  const {changes} = readReference(diskFiles("."));
  expect(checkMonths(stateAt(vintages, date), {breaks: [], changes})).toEqual([]);
});
