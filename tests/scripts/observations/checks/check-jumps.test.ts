import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {checkJumps} from "../../../../scripts/observations/checks/check-jumps.ts";
import {findJumps} from "../../../../scripts/observations/checks/jumps.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {SeriesBreak} from "../../../../src/model/breaks.ts";
import {addMonths} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../../../src/model/observations/observations.ts";
import {madeUpBreak} from "../../../made-up-break.ts";
import {smallReference} from "../../small-reference.ts";
import {history, madeUpCountry} from "./made-up-history.ts";

const {measures} = smallReference;
const measure = "AVPAIKATLOPUSSA";
const jumps = (state: ObservationState) => findJumps(state, measures);

describe("in made-up national figures", () => {
  test("season, trend and noise are no jump", () => {
    expect(jumps(madeUpCountry(measure))).toEqual([]);
  });

  test("a step is one, once, with the months in which it may lie", () => {
    const found = jumps(madeUpCountry(measure, (month, usual) => (month >= "2018-06" ? 0.6 * usual : usual)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({measure, first: "2018-04", last: "2018-08"});
    expect(found[0]!.excess).toBeCloseTo(-0.4, 1);
  });

  test("a step that comes in thirds is one too", () => {
    const part = (month: Month) =>
      month >= "2018-08" ? 0.6 : month >= "2018-07" ? 0.72 : month >= "2018-06" ? 0.85 : 1;
    const [found, ...others] = jumps(madeUpCountry(measure, (month, usual) => part(month) * usual));
    expect(found?.to.month).toBe("2018-08");
    expect(others).toEqual([]);
  });

  test("a change under a quarter is none", () => {
    expect(jumps(madeUpCountry(measure, (month, usual) => (month >= "2018-06" ? 1.2 * usual : usual)))).toEqual([]);
  });

  test("neither is one of a measure that always swings so far", () => {
    const swings = [1, 1.5, 0.8, 1.3, 0.7, 1.6, 0.9];
    const wild = madeUpCountry(measure, (_, usual) => usual * swings[Math.round(usual) % 7]!);
    expect(jumps(wild)).toEqual([]);
  });

  test("what is under a thousand is not looked at, unless it is a share", () => {
    const small = (of: string) =>
      madeUpCountry(of, (month, usual) => (month >= "2018-06" ? 0.5 : 1) * usual * (of === "TYOTOSUUS" ? 1 : 0.01));
    expect(jumps(small(measure))).toEqual([]);
    expect(jumps(small("TYOTOSUUS"))).toHaveLength(1);
  });

  test("later months change nothing of what was found", () => {
    const change = (month: Month, usual: number) => (month >= "2014-03" ? 0.5 * usual : usual);
    const later = (month: Month, usual: number) => (month >= "2016-01" ? 3 : 1) * change(month, usual);
    const then = jumps(madeUpCountry(measure, change, history.slice(0, 168)));
    expect(then).toHaveLength(1);
    expect(jumps(madeUpCountry(measure, later))).toContainEqual(then[0]);
  });

  test("too short a history is not judged", () => {
    const fall = (month: Month, usual: number) => (month >= "2006-06" ? 0.5 * usual : usual);
    expect(jumps(madeUpCountry(measure, fall, history.slice(0, 72)))).toEqual([]);
  });
});

describe("a jump", () => {
  const state = madeUpCountry(measure, (month, usual) => (month >= "2018-06" ? 0.6 * usual : usual));
  const check = (breaks: readonly SeriesBreak[]) => checkJumps(state, {...smallReference, breaks});

  test("is a warning that says what was found and where to answer", () => {
    const [finding, ...others] = check([]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({rule: "jumps", severity: "warning", where: "AVPAIKATLOPUSSA 2018-04…2018-08"});
    expect(finding?.message).toMatch(
      /^the country has \d+ in 2018-0\d and \d+ in 2018-0\d, \d\d % less than the same months of earlier years let expect \(\d+\.\d robust spreads\); answer it in data\/reference\/breaks\.csv$/
    );
  });

  test("is noted once it is answered, as a break or as real", () => {
    for (const kind of ["suspected", "real"] as const) {
      const [finding] = check([madeUpBreak([measure], "2018-06", {kind})]);
      expect([finding?.severity, finding?.message.endsWith(`; ${kind}: New register`)]).toEqual(["note", true]);
    }
  });

  test("is not answered by another measure, another time or a few municipalities", () => {
    const others = [
      madeUpBreak(["TYOVOIMATK"], "2018-06"),
      madeUpBreak([measure], "2018-03"),
      madeUpBreak([measure], "2018-09"),
      madeUpBreak([measure], "2018-06", {areas: ["KU049"]})
    ];
    expect(check(others)[0]?.severity).toBe("warning");
  });
});

describe("in the figures that are held", () => {
  const files = diskFiles(".");
  const reference = readReference(files);
  const state = stateAt(readVintages(files), "2023-11-21");

  test("every jump up to November 2023 is answered", () => {
    const findings = checkJumps(state, reference);
    expect(findings.filter(({severity}) => severity !== "note")).toEqual([]);
    expect(findings.map(({where}) => where.split(" ")[0])).toContain("LOMAUTETTU");
  });

  test("without answers the lay-offs of spring 2020 are warned of, and hardly anything else", () => {
    const findings = checkJumps(state, {...reference, breaks: []});
    const of = (year: string) => findings.filter(({where}) => where.includes(`${year}-`)).length;
    expect(of("2020")).toBe(14);
    expect(findings.length).toBe(18);
  });

  // What is known of the months after: 64 216 in March 2024 and 25 538 in June. The months between are drawn straight.
  test("the fall of vacancies in spring 2024 would be found, and is answered", () => {
    const later: Partial<Record<Month, number>> = {
      "2023-11": 41_000,
      "2023-12": 42_000,
      "2024-01": 62_000,
      "2024-02": 68_000,
      "2024-03": 64_216,
      "2024-04": 47_200,
      "2024-05": 34_700,
      "2024-06": 25_538
    };
    const grown = continued(state, measure, later);
    const open = checkJumps(grown, {...reference, breaks: []}).filter(({where}) => where.startsWith(measure));
    expect(open.map(({where}) => where.split("…")[1])).toEqual(["2020-04", "2024-06"]);
    expect(checkJumps(grown, reference).every(({severity}) => severity === "note")).toBe(true);
  });
});

function continued(state: ObservationState, of: string, figures: Partial<Record<Month, number>>): ObservationState {
  const last = state.months.at(-1)!;
  const months = [...state.months];
  while (months.at(-1)! < "2024-06") months.push(addMonths(months.at(-1)!, 1));
  const areas = new Map(state.columns.get(of));
  const column = months.map((month, t): ObservationCell | null => {
    const figure = figures[month];
    const held = month <= last ? (areas.get("SSS")?.[t] ?? null) : null;
    return figure === undefined ? held : {value: figure, status: "normal", vintage: "2024-07-23"};
  });
  areas.set("SSS", column);
  return {...state, months, columns: new Map([[of, areas]])};
}
