import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {checkParts} from "../../../../scripts/observations/checks/check-parts.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {isMunicipalityCode} from "../../../../src/model/observations/observations.ts";
import {tableOfJuly2026} from "../../../pxweb/real-answers.ts";
import {madeUpState} from "../../indicators/made-up-state.ts";
import {smallReference} from "../../small-reference.ts";

const vintages = readVintages(diskFiles("."));
const {changes} = readReference(diskFiles("."));

type Figures = Parameters<typeof madeUpState>[1];

/** One municipality in one month, all groups in order but for what is changed. */
function check(change: Record<string, Figures[string][string][number]>) {
  const figures = {
    TYOTTOMATLOPUSSA: 100,
    HAKIJALOPUSSA: 150,
    TYOTTOMATMIEHET: 60,
    TYOTTOMATNAISET: 40,
    TYOTTOMAT20: 5,
    TYOTTOMAT25: 20,
    TYOTTOMAT50: 30,
    PITKAAIKAISTYOTTOMAT: 25,
    LOMAUTETTU: 10,
    TYOTTOMATSAIR: 8,
    TYOTTOMATULK: 12,
    LYHTYOVKO: 4,
    ...change
  };
  const columns = Object.entries(figures).map(([measure, cell]) => [measure, {KU049: [cell]}]);
  return checkParts(madeUpState(["2021-03"], Object.fromEntries(columns) as Figures), []).map(({message}) => message);
}

test("groups that fit are in order", () => {
  expect(check({})).toEqual([]);
});

describe("a finding tells that", () => {
  test.each([
    [{TYOTTOMATMIEHET: 61}, "TYOTTOMATMIEHET + TYOTTOMATNAISET 101, expected TYOTTOMATLOPUSSA 100"],
    [{TYOTTOMATMIEHET: 57}, "TYOTTOMATMIEHET + TYOTTOMATNAISET 97, expected TYOTTOMATLOPUSSA 100"],
    [{TYOTTOMAT20: 21}, "TYOTTOMAT20 21, expected at most TYOTTOMAT25 20"],
    [{TYOTTOMAT50: 81}, "TYOTTOMAT25 + TYOTTOMAT50 101, expected at most TYOTTOMATLOPUSSA 100"],
    [{PITKAAIKAISTYOTTOMAT: 101}, "PITKAAIKAISTYOTTOMAT 101, expected at most TYOTTOMATLOPUSSA 100"],
    [{LOMAUTETTU: 101}, "LOMAUTETTU 101, expected at most TYOTTOMATLOPUSSA 100"],
    [{HAKIJALOPUSSA: 99}, "TYOTTOMATLOPUSSA 100, expected at most HAKIJALOPUSSA 99"]
  ] as const)("%s does not fit", (change, message) => {
    expect(check(change)).toEqual([`${message}; cells like this: 1`]);
  });

  test("a confidential cell can be no more than four and no less than one", () => {
    expect(check({TYOTTOMATNAISET: "...", TYOTTOMATMIEHET: 96})).toEqual([]);
    expect(check({TYOTTOMATNAISET: "...", TYOTTOMATMIEHET: 99})).toEqual([]);
    expect(check({TYOTTOMATNAISET: "...", TYOTTOMATMIEHET: 93})).toEqual([
      "TYOTTOMATMIEHET + TYOTTOMATNAISET 94…97, expected TYOTTOMATLOPUSSA 100; cells like this: 1"
    ]);
    expect(check({TYOTTOMAT25: "...", TYOTTOMAT20: 4})).toEqual([]);
    expect(check({TYOTTOMAT25: "...", TYOTTOMAT20: 5})).toHaveLength(1);
  });
});

// Until 2023 men and women were all the unemployed; the answer of July 2026 lacks a few.
test("the real answer of July 2026, in which some people are of no told sex, is in order", () => {
  const answer = tableOfJuly2026();
  const areas = answer.areas.filter(({code}) => code === "SSS" || isMunicipalityCode(code));
  const columns = answer.measures.map(({code}, measure) => {
    const cells = areas.map((area) => [area.code, [answer.cell(answer.areas.indexOf(area), 0, measure) ?? "..."]]);
    return [code, Object.fromEntries(cells)];
  });
  expect(checkParts(madeUpState(["2026-06"], Object.fromEntries(columns) as Figures), [])).toEqual([]);
});

test("the worst cell is named, and how many others there are", () => {
  const state = madeUpState(["2021-03", "2021-04"], {
    TYOTTOMATLOPUSSA: {KU049: [10, 10], SSS: [100, 100]},
    LOMAUTETTU: {KU049: [12, 9], SSS: [99, 107]}
  });
  expect(checkParts(state, [])).toEqual([
    {
      rule: "parts",
      severity: "error",
      where: "SSS 2021-04",
      message: "LOMAUTETTU 107, expected at most TYOTTOMATLOPUSSA 100; cells like this: 2"
    }
  ]);
});

const newer = {value: 9, status: "normal", vintage: "2023-11-21"} as const;

// A later vintage may correct the whole and not say anything of its parts.
test("cells of different vintages are not compared", () => {
  const figures = {TYOTTOMATLOPUSSA: {KU049: [newer]}, LOMAUTETTU: {KU049: [10]}};
  expect(checkParts(madeUpState(["2021-03"], figures), [])).toEqual([]);
});

describe("where a later vintage states both", () => {
  const stated = (
    whole: typeof newer | number,
    part: typeof newer | number,
    area = "KU049",
    vintage: string = newer.vintage
  ) =>
    checkParts(
      madeUpState(["2021-03"], {TYOTTOMATLOPUSSA: {[area]: [whole]}, LOMAUTETTU: {[area]: [part]}}, "2022-01-25", {
        TYOTTOMATLOPUSSA: [vintage],
        LOMAUTETTU: [vintage]
      }),
      smallReference.changes
    ).map(({message}) => message);

  test("a revised whole is compared with a part that stayed as it was, and a revised part with such a whole", () => {
    expect(stated(newer, 10)).toEqual(["LOMAUTETTU 10, expected at most TYOTTOMATLOPUSSA 9; cells like this: 1"]);
    expect(stated(8, newer)).toEqual(["LOMAUTETTU 9, expected at most TYOTTOMATLOPUSSA 8; cells like this: 1"]);
  });

  // What is held of it is of several vintages, and none of the new borders says anything of it.
  test("a municipality that has ceased is not among them", () => {
    expect(stated(newer, 10, "KU588", "2024-12-17")).toHaveLength(1);
    expect(stated(newer, 10, "KU588", "2025-02-25")).toEqual([]);
  });
});

test.each(["2022-03-22", "2023-11-21"])("all groups that were held on %s fit", (date) => {
  expect(checkParts(stateAt(vintages, date), changes)).toEqual([]);
});
