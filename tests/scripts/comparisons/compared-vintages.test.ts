import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {compareAreas} from "../../../scripts/comparisons/compare-areas.ts";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {deriveIndicators} from "../../../scripts/indicators/derive.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../scripts/observations/state.ts";
import {readVintages} from "../../../scripts/observations/vintages/read-vintages.ts";
import type {ComparisonFigures, ComparisonResult} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate} from "../../../src/model/comparisons/comparisons.ts";
import {addMonths, monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";

// The headline as it was on two days, and as it will be once all months are in; the expected numbers were computed elsewhere.

const expected = JSON.parse(readFileSync("tests/reference/pilot_windows_expected.json", "utf8"));
const files = diskFiles(".");
const vintages = readVintages(files);
const reference = readReference(files);
const headline = {...reference, indicators: reference.indicators.slice(0, 1)};
const areas = reference.areas.map(({id}) => id);

function compare(state: ObservationState) {
  return compareAreas(deriveIndicators(state, headline), state, headline);
}

describe("at the first vintage, with twelve pilot months,", () => {
  const {first_year} = expected;
  const rows = rowsOf(compare(stateAt(vintages, first_year.vintage)));

  test.each(areas)("%s has one pilot year and ten pretended starts", (area) => {
    const {att, p, in_time_rms, in_time_same_sign} = first_year.areas[area];
    const found = figures(rows, area, "sdid");
    expectNear(found.att, att);
    expect(found.attByYear).toEqual([found.att]);
    expect(found.p).toBe(p);
    expectNear(found.band!, first_year.band);
    expectNear(found.inTime!.rms, in_time_rms);
    expect(found.inTime).toMatchObject({starts: first_year.starts, sameSign: in_time_same_sign});
    expect(found.window).toEqual({first: "2021-03", last: "2022-02"});
  });

  test("nothing is said of the whole pilot", () => {
    expect(rows.filter(({result}) => result.kind === "figures" && result.wholePilot !== null)).toEqual([]);
  });
});

describe("at the vintage that carries the share on to the end of the pilots", () => {
  const {whole_pilot} = expected;
  const rows = rowsOf(compare(stateAt(vintages, whole_pilot.vintage)));

  test.each(areas)("%s has the whole pilot beside the observed months, which stay as they were", (area) => {
    const {att, p, in_time_rms, in_time_same_sign} = whole_pilot.areas[area];
    const {window, attByYear, inTime, wholePilot} = figures(rows, area, "sdid");
    expect(window).toEqual({first: "2021-03", last: "2023-10"});
    expect([attByYear.length, inTime!.starts]).toEqual([3, 8]);
    expectNear(wholePilot!.att, att);
    expect(wholePilot!.p).toBe(p);
    expectNear(wholePilot!.band!, whole_pilot.band);
    expectNear(wholePilot!.inTime!.rms, in_time_rms);
    expect(wholePilot!.inTime).toMatchObject({starts: whole_pilot.starts, sameSign: in_time_same_sign});
  });

  test.each(areas)("%s has it from both bases beside every control", (area) => {
    const {did} = whole_pilot.areas[area];
    const plain = rows.filter((row) => row.area === area && row.method === "did" && row.result.kind === "figures");
    for (const {control, base, result} of plain) {
      const whole = (result as ComparisonFigures).wholePilot!;
      expect(whole.p).toBeNull();
      if (did[control]) expectNear(whole.att, did[control][base!.first]);
    }
    expect(plain.length).toBe(did.region ? 6 : 4);
  });

  test("months count as estimated where several municipalities were averaged", () => {
    const months = (area: string, control: string) =>
      rows
        .filter((row) => row.area === area && row.control === control)
        .map(({result}) => (result.kind === "figures" ? (result.wholePilot?.estimatedMonths ?? null) : null));
    // One municipality has its published share; neither of two methods with weights, but one, is computed.
    expect(months("espoo", "weighted")).toEqual([null, 0]);
    expect(months("turku", "weighted")).toEqual([null, 14]);
    expect(months("espoo", "similar")).toEqual([0, 0]);
    expect(months("espoo", "rest")).toEqual([14, 14]);
  });
});

describe("once all months are in, made up to October 2026,", () => {
  const {continued} = expected;
  const comparisons = compare(continueUntil(stateAt(vintages, continued.vintage), "2026-10"));
  const rows = rowsOf(comparisons);

  test.each(areas)("%s has four pilot years, and no month after the pilots counts", (area) => {
    const {att, years, p, in_time_rms, in_time_same_sign, rest} = continued.areas[area];
    const found = figures(rows, area, "sdid");
    expectNear(found.att, att);
    expect(found.attByYear.length).toBe(4);
    found.attByYear.forEach((year, i) => expectNear(year, years[i]));
    expect(found.p).toBe(p);
    expectNear(found.band!, continued.band);
    expectNear(found.inTime!.rms, in_time_rms);
    expect(found.inTime).toMatchObject({starts: continued.starts, sameSign: in_time_same_sign});
    expect([found.window.last, found.wholePilot]).toEqual(["2024-12", null]);
    for (const row of rows.filter((one) => one.area === area && one.control === "rest")) {
      const {att, attByYear} = row.result as ComparisonFigures;
      expectNear(att, rest[row.base!.first].att);
      attByYear.forEach((year, i) => expectNear(year, rest[row.base!.first].years[i]));
    }
  });

  test("lines, placebos and all areas together end with the pilots; the last year is a part of ten months", () => {
    const {pooled, methods, sensitivity} = comparisons.headline;
    for (const {months, placebos, areas} of methods) {
      expect([months[0], months.at(-1), months.length]).toEqual(["2016-03", "2024-12", 106]);
      expect(new Set(placebos.map(({effects}) => effects.length))).toEqual(new Set([106]));
      const starts = new Set(areas.map((area) => (area as AreaEstimate).inTime!.starts.length));
      expect(starts).toEqual(new Set([continued.starts]));
    }
    if (pooled.kind !== "pooled") throw new Error(pooled.reason);
    for (const {years} of pooled.eventStudies) {
      expect(years.slice(-4).map(({year, months}) => [year, months])).toEqual([
        [0, 12],
        [1, 12],
        [2, 12],
        [3, 10]
      ]);
    }
    expect(sensitivity.filter(({attLong}) => attLong === null)).toEqual([]);
  });

  test("changes on a year earlier and indices go on to the newest month", () => {
    const {views} = comparisons.indicators.get("unemployed-share")!;
    const {changeOnYear, index} = views.get("turku")!;
    expect(changeOnYear.at(-1)).toBeCloseTo(0, 10);
    expect(index.at(-1)).toBeGreaterThan(0);
    expect(changeOnYear.length).toBe(monthRange("2006-01", "2026-10").length);
  });
});

function rowsOf({indicators}: ReturnType<typeof compare>): readonly ComparisonResult[] {
  return indicators.get("unemployed-share")!.results;
}

function figures(rows: readonly ComparisonResult[], area: string, method: "sc" | "sdid"): ComparisonFigures {
  const found = rows.find((row) => row.area === area && row.method === method)!.result;
  if (found.kind === "unavailable") throw new Error(`${area}: ${found.reason}`);
  return found;
}

/** Repeats in every month that is not held the figures of a year earlier. */
function continueUntil(state: ObservationState, last: Month): ObservationState {
  const held = state.months.at(-1)!;
  const months = [...state.months, ...monthRange(addMonths(held, 1), last)];
  const longer = (column: readonly (ObservationCell | null)[]): (ObservationCell | null)[] => {
    const cells = [...column];
    while (cells.length < months.length) cells.push(cells.at(-12) ?? null);
    return cells;
  };
  const columns = new Map(
    [...state.columns].map(([measure, byArea]) => [
      measure,
      new Map([...byArea].map(([area, column]) => [area, measure === "TYOTOSUUS" ? column : longer(column)]))
    ])
  );
  return {...state, months, columns};
}

function expectNear(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThan(Math.max(1e-8, 1e-6 * Math.abs(theirs)));
}
