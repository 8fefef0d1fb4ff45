import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {compareAreas} from "../../../scripts/comparisons/compare-areas.ts";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {deriveIndicators} from "../../../scripts/indicators/derive.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../scripts/observations/state.ts";
import {readVintages} from "../../../scripts/observations/vintages/read-vintages.ts";
import type {
  ComparisonFigures,
  ComparisonResult,
  Comparisons
} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate} from "../../../src/model/comparisons/comparisons.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";

// The stage as `npm run data` runs it, at the vintage of the expected numbers, which were computed twice elsewhere.

const expected = readExpected("finland_expected.json");
const plain = readExpected("finland_plain_expected.json");
const others = readExpected("comparisons.json");

const files = diskFiles(".");
const reference = readReference(files);
const state = stateAt(readVintages(files), "2023-11-21");
const indicators = deriveIndicators(state, reference);
let comparisons: Comparisons;
beforeAll(() => void (comparisons = compareAreas(indicators, state, reference)), 240_000);

describe.each(Object.keys(expected.areas))("the headline rows of %s", (area) => {
  test.each(["sc", "sdid"] as const)("hold what %s finds", (method) => {
    const {att, year1, year2, year3_8m, rmspe_pre, p_space, in_time} = expected.areas[area][method];
    const found = figuresOf(rows("unemployed-share").filter((row) => row.area === area && row.method === method));
    expectNear(found.att, att);
    [year1, year2, year3_8m].forEach((year, i) => expectNear(found.attByYear[i]!, year));
    expect(found.p).toBe(p_space);
    expectNear(found.rmspePre!, rmspe_pre);
    expectNear(found.inTime!.rms, in_time.rms);
    expect(found.inTime).toMatchObject({starts: 8, sameSign: in_time.same_sign});
    expectNear(found.band!, expected.placebo[method].q95);
  });

  test.each([
    ["rest", "country"],
    ["region", "region"],
    ["similar", "matched"]
  ])("hold the differences to %s from both bases", (control, name) => {
    for (const [first, base] of Object.entries({"2020-03": "base12", "2019-03": "base19"})) {
      const {result} = rowOf(area, (row) => row.control === control && row.base?.first === first);
      const number: number | null = plain.areas[area][`did_${name}_${base}`];
      if (number === null) expect(result).toMatchObject({reason: "fewer than three municipalities"});
      else expect((result as ComparisonFigures).att).toBeCloseTo(number, 8);
    }
  });

  test("rest on the right members", () => {
    const {region, similar} = comparisons.controls.find((controls) => controls.area === area)!;
    const {n_region, matched} = plain.areas[area];
    expect((region.kind === "unavailable" ? region.units : region.members).length).toBe(n_region);
    const members = similar.kind === "similar" ? similar.members : [];
    expect(members.map(({code}) => code)).toEqual(matched.map(([code]: [string]) => code));
    members.forEach(({distance}, i) => expect(distance).toBeCloseTo(matched[i][2], 6));
  });
});

test("the pooled estimate and its test before the start are those expected", () => {
  const {pooled} = comparisons.headline;
  if (pooled.kind !== "pooled") throw new Error(pooled.reason);
  const sdid = pooled.estimates.find(({estimator}) => estimator === "sdid")!;
  expectNear(sdid.att, plain.pooled.block_T0_60.sdid.att);
  expectNear(sdid.standardError!, plain.pooled.block_T0_60.sdid.jackknife_se);
  expectNear(pooled.eventStudies[0]!.preTest!.chiSquare, plain.pooled.wald_pretrend.chi2);
});

describe("all areas together show what the pages must say:", () => {
  const flagged = (method: string) =>
    rows("unemployed-share").filter((row) => row.method === method && figures(row)?.flag === "comparison unreliable");

  test("17 of 25 lie above their comparison, one p is below 0.05, no adjusted one below 0.79", () => {
    const sdid = rows("unemployed-share").filter((row) => row.method === "sdid");
    expect(sdid.length).toBe(25);
    expect(sdid.filter((row) => figures(row)!.att > 0).length).toBe(17);
    const small = sdid.filter((row) => figures(row)!.p! < 0.05).map((row) => [row.area, figures(row)!.p]);
    expect(small).toEqual([["vantaa-kerava", 3 / 90]]);
    expect(Math.min(...sdid.map((row) => figures(row)!.pAdjusted!)).toFixed(2)).toBe("0.80");
  });

  test("eight comparisons are unreliable, eight areas have no close match, 22 a region to be set beside", () => {
    expect(flagged("sdid").length).toBe(8);
    const {controls} = comparisons;
    expect(controls.filter(({similar}) => similar.kind === "similar" && !similar.close).length).toBe(8);
    expect(controls.filter(({region}) => region.kind === "region").length).toBe(22);
    const refused = controls.filter(({region}) => region.kind === "unavailable").map(({area}) => area);
    expect(refused).toEqual(["pirkanmaa", "kokkola", "kainuu"]);
  });

  test("the sign depends on the base in 10 areas beside the rest and in 14 beside similar municipalities", () => {
    const flips = (control: string) =>
      reference.areas.filter(({id}) => {
        const found = rows("unemployed-share").filter((row) => row.area === id && row.control === control);
        return found.map((row) => Math.sign(figures(row)!.att)).reduce((a, b) => a * b) < 0;
      }).length;
    expect([flips("rest"), flips("similar")]).toEqual([10, 14]);
  });

  test("the synthetic control is refused nowhere in shares", () => {
    const sc = rows("unemployed-share").filter((row) => row.method === "sc");
    expect(sc.filter((row) => row.result.kind === "figures").length).toBe(25);
  });
});

test("no municipality of Åland or of a pilot is in any control, by name or by weight", () => {
  const outside = new Set([
    ...reference.municipalities.filter(({region}) => region === "MK21").map(({code}) => code),
    ...reference.areas.flatMap(({municipalities}) => municipalities)
  ]);
  expect(outside.size).toBe(16 + 118);
  const named = comparisons.controls.flatMap(({region, similar}) => [
    ...(region.kind === "region" ? region.members : []),
    ...(similar.kind === "similar" ? similar.members.map(({code}) => code) : [])
  ]);
  const weighted = [...comparisons.indicators.values()].flatMap(({weighted: {areas}}) =>
    areas.flatMap((area) => (area.kind === "estimate" ? area.weights.map(({code}) => code) : []))
  );
  expect([named.length, weighted.length].every((count) => count > 250)).toBe(true);
  expect([...comparisons.donors, ...named, ...weighted].filter((code) => outside.has(code))).toEqual([]);
});

describe("the areas that nothing resembles", () => {
  test("are the three of the capital region, whose pretended pilots all come out too high", () => {
    const ids = reference.noComparableAreas.map(({area}) => area);
    expect(ids).toEqual(["espoo", "helsinki", "vantaa-kerava"]);
    for (const id of ids) {
      const estimate = comparisons.indicators.get("unemployed-share")!.weighted.areas.find(({area}) => area === id);
      expect((estimate as AreaEstimate).inTime!.atts.every((att) => att > 0)).toBe(true);
    }
  });

  test("are far larger than any municipality without a pilot, as their reasons say", () => {
    const size = (codes: readonly string[]) =>
      codes.reduce((sum, code) => sum + state.columns.get("TYOVOIMATK")!.get(code)![lastDecember]!.value!, 0);
    const lastDecember = state.months.indexOf("2020-12");
    const largest = comparisons.donors.toSorted((a, b) => size([b]) - size([a]))[0]!;
    expect(reference.municipalities.find(({code}) => code === largest)?.name.en).toBe("Kouvola");
    const ratios = ["espoo", "helsinki", "vantaa-kerava"].map((id) => {
      return size([largest]) / size(reference.areas.find((area) => area.id === id)!.municipalities);
    });
    expect(ratios.map((ratio) => ratio.toFixed(2))).toEqual(["0.25", "0.11", "0.27"]);
  });

  test("carry a flag in every row with figures", () => {
    const found = indicatorIds.flatMap((id) => rows(id)).filter(({area}) => area === "helsinki");
    const flags = new Set(found.map(figures).map((one) => one && one.flag));
    expect(flags).toEqual(new Set(["comparison unreliable", "no close match", "no comparable area", null]));
    expect(found.filter((row) => figures(row)?.flag === null)).toEqual([]);
  });
});

describe("the other indicators", () => {
  test("have one row per area, by the weighted comparison only", () => {
    for (const id of indicatorIds.slice(1)) {
      expect(rows(id).map(({area, method}) => [area, method])).toEqual(reference.areas.map(({id}) => [id, "sdid"]));
    }
  });

  test("are described but never estimated when they count vacancies", () => {
    for (const id of ["vacancies", "new-vacancies", "unemployed-per-vacancy"] as const) {
      expect(new Set(rows(id).map(({result}) => result.kind === "unavailable" && result.reason))).toEqual(
        new Set(["described only"])
      );
    }
  });

  test("are not estimated where months before the pilots are estimates themselves", () => {
    expect(rowOf("kokkola", () => true, "older-unemployed-share").result).toMatchObject({
      reason: "missing or not finite",
      units: ["kokkola"]
    });
    // Too few of the 89 municipalities have every month of services.
    expect(rowOf("kokkola", () => true, "in-services").result).toMatchObject({reason: "too few donors"});
  });

  test("refuse logarithms of counts of the 12 areas larger than any donor, but not of the unemployed", () => {
    const refused = rows("jobseekers").filter(
      ({result}) => result.kind === "unavailable" && result.reason === "outside the donors' range"
    );
    expect(refused.length).toBe(12);
    expect(rows("unemployed").every(({result}) => result.kind === "figures")).toBe(true);
  });

  test("end with the counts, or with the pilots", () => {
    const last = (id: IndicatorId) => comparisons.indicators.get(id)!.weighted.months.at(-1);
    expect([last("unemployed-share"), last("unemployed"), last("jobseekers")]).toEqual([
      "2023-10",
      "2023-10",
      "2022-02"
    ]);
  });
});

test("the change on a year earlier is that computed elsewhere", () => {
  const {views} = comparisons.indicators.get("unemployed-share")!;
  for (const [id, {yoy_2023_10}] of Object.entries<{yoy_2023_10: number}>(plain.areas)) {
    const place = indicators.series
      .get("unemployed-share")!
      .get(id)!
      .points.findIndex(({month}) => month === "2023-10");
    expect(views.get(id)!.changeOnYear[place]).toBeCloseTo(yoy_2023_10, 10);
  }
});

describe("computed apart from this project, with other tools,", () => {
  test.each(Object.keys(others.indicators))("%s agrees", (indicator) => {
    for (const [area, {att, p, rmspe_pre, donors}] of Object.entries<IndependentFigures>(
      others.indicators[indicator]
    )) {
      const found = figures(rowOf(area, () => true, indicator as IndicatorId))!;
      expectNear(found.att, att);
      expectNear(found.rmspePre!, rmspe_pre);
      expect(found.p).toBe(p);
      expect(comparisons.indicators.get(indicator as IndicatorId)!.weighted.placebos.length).toBe(donors);
    }
  });

  test("120 months before the pilots agree", () => {
    for (const [area, {att, p}] of Object.entries<IndependentFigures>(others.longer.areas)) {
      const found = comparisons.headline.sensitivity.find((row) => row.area === area)!;
      expectNear(found.attLong!, att);
      expect(found.pLong).toBe(p);
      expectNear(found.att!, expected.areas[area].sdid.att);
    }
  });
});

interface IndependentFigures {
  readonly att: number;
  readonly p: number;
  readonly rmspe_pre: number;
  readonly donors: number;
}

function rows(indicator: IndicatorId): readonly ComparisonResult[] {
  return comparisons.indicators.get(indicator)!.results;
}

function rowOf(area: string, is: (row: ComparisonResult) => boolean, indicator: IndicatorId = "unemployed-share") {
  return rows(indicator).find((row) => row.area === area && is(row))!;
}

function figures({result}: ComparisonResult): ComparisonFigures | null {
  return result.kind === "figures" ? result : null;
}

function figuresOf([row]: readonly ComparisonResult[]): ComparisonFigures {
  return figures(row!)!;
}

function expectNear(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThan(Math.max(1e-8, 1e-6 * Math.abs(theirs)));
}

function readExpected(name: string) {
  return JSON.parse(readFileSync(`tests/reference/${name}`, "utf8"));
}
