import {describe, expect, test} from "vitest";
import {estimateAreas} from "../../../../scripts/comparisons/estimates/area-estimates.ts";
import type {Outcome} from "../../../../scripts/comparisons/estimates/outcome.ts";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {placebosInSpace} from "../../../../scripts/comparisons/estimators/permutation.ts";
import type {AreaEstimate, AreaEstimates} from "../../../../src/model/comparisons/comparisons.ts";
import {seriesOf, withStatus} from "../made-series.ts";
import {randomPanel} from "../random-panels.ts";

// 2006-03 to 2022-10: 180 months before the pilots and 20 of them, for 21 donors and three areas.
const panel = randomPanel(21, 21, 3, 180, 20);
const series = ({id, values}: {id: string; values: Float64Array}) => seriesOf(id, "2006-03", [...values]);
const outcome: Outcome = {
  areas: panel.treated.map(series),
  donors: panel.donors.map(series),
  scale: "as published",
  preLength: 60,
  window: {first: "2021-03", last: "2022-10", estimatedAfter: null}
};
const areaOf = (estimates: AreaEstimates, id: string): AreaEstimate => {
  const found = estimates.areas.find(({area}) => area === id);
  if (found?.kind !== "estimate") throw new Error(`${id}: ${found?.reason}`);
  return found;
};

describe("with synthetic difference in differences, an area's estimate", () => {
  const estimates = estimateAreas(outcome, "sdid", 0.7);
  const area = areaOf(estimates, "treated1");
  // The same by the estimator itself on the last 80 months.
  const units = [...panel.donors, panel.treated[1]!].map((unit) => ({...unit, values: unit.values.subarray(120)}));
  const own = {donors: units.slice(0, 21), treated: units.slice(21), target: units[21]!.values, preLength: 60};
  const direct = estimate(own, "sdid");

  test("is that of the estimator on 60 months before the pilots and the pilot months", () => {
    expect(area.att).toBeCloseTo(direct.att, 12);
    expect(area.rmspePre).toBeCloseTo(direct.rmspePre, 12);
    expect(area.points[0]!.month).toBe("2016-03");
    expect(area.points.at(-1)!.month).toBe("2022-10");
  });

  test("is split by pilot year, the last one as far as it goes", () => {
    const effects = area.points.slice(60).map(({effect}) => effect);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(area.attByYear.length).toBe(2);
    expect(area.attByYear[0]).toBeCloseTo(mean(effects.slice(0, 12)), 12);
    expect(area.attByYear[1]).toBeCloseTo(mean(effects.slice(12)), 12);
  });

  test("has monthly effects whose comparison adds up to the area, on the area's own level before the start", () => {
    area.points.forEach(({effect, comparison}, t) => expect(effect + comparison).toBeCloseTo(own.target[t]!, 10));
    const weighted = direct.timeWeights.reduce((sum, weight, t) => sum + weight * area.points[t]!.effect, 0);
    expect(weighted).toBeCloseTo(0, 10);
  });

  test("has a p-value and bands from the placebos of all donors", () => {
    const atts = placebosInSpace(own, "sdid").map((placebo) => Math.abs(placebo.estimate.att));
    expect(area.p).toBe((1 + atts.filter((att) => att >= Math.abs(area.att)).length) / 22);
    // ⌈0.95 · 22⌉ = 21st of 21.
    expect(area.band).toBeCloseTo(Math.max(...atts), 12);
    expect(estimates.placebos.map(({code}) => code)).toEqual(panel.donors.map(({id}) => id));
    const july = estimates.placebos.map(({effects}) => Math.abs(effects[64]!));
    expect(area.points[64]!.band).toBe(Math.max(...july));
  });

  test("names the donors with weight, the largest first", () => {
    const weights = area.weights.map(({weight}) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  test("has as many pretended starts as twenty months allow and is flagged by their rule", () => {
    const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];
    expect(area.inTime!.starts).toEqual(years.map((year) => `${year}-03`));
    const {rms, sameSign} = area.inTime!;
    expect(area.unreliable).toBe(rms > 0.7 || sameSign === 9);
    const lenient = areaOf(estimateAreas(outcome, "sdid", null), "treated1");
    expect(lenient.unreliable).toBe(sameSign === 9);
  });

  test("is adjusted for the number of areas that have one", () => {
    const ps = estimates.areas.map((other) => (other.kind === "estimate" ? other.p : NaN)).sort((a, b) => a - b);
    const adjusted = Math.min(...ps.map((p, i) => (p >= area.p ? (3 * p) / (i + 1) : 1)));
    expect(area.pAdjusted).toBeCloseTo(adjusted, 12);
  });

  test("has no conformal p-value, which belongs to the synthetic control", () => {
    expect(area.conformalP).toBeNull();
  });
});

test("with 120 months before the pilots, pretended starts would lie before the figures", () => {
  const area = areaOf(estimateAreas({...outcome, preLength: 120}, "did", 0.7), "treated0");
  expect(area.points.length).toBe(140);
  expect([area.inTime, area.unreliable]).toEqual([null, null]);
});

describe("an area is refused with its reason", () => {
  const [first, ...others] = outcome.areas as [Outcome["areas"][0], ...Outcome["areas"]];
  const refusalOf = (change: Partial<Outcome>, estimator: "did" | "sc" = "did") =>
    estimateAreas({...outcome, ...change}, estimator, 0.7).areas[0];

  test("when a month is estimated, without harm to the others", () => {
    const areas = [withStatus(first, "2022-10", "estimated"), ...others];
    expect(refusalOf({areas})).toEqual({
      kind: "unavailable",
      reason: "missing or not finite",
      units: ["treated0"],
      area: "treated0"
    });
    const both = [estimateAreas({...outcome, areas}, "did", 0.7), estimateAreas(outcome, "did", 0.7)];
    const [with_, without] = both.map((estimates) => areaOf(estimates, "treated1"));
    expect(with_!.att).toBe(without!.att);
  });

  test("when its series breaks", () => {
    expect(refusalOf({areas: [withStatus(first, "2019-01", "break"), ...others]})).toMatchObject({
      reason: "break in series"
    });
  });

  test("when fewer than 19 donors are complete and unbroken", () => {
    const donors = outcome.donors.map((donor, i) => {
      return i < 2 ? seriesOf(donor.area, "2016-04", []) : i < 3 ? withStatus(donor, "2020-01", "break") : donor;
    });
    expect(refusalOf({donors})).toMatchObject({reason: "too few donors"});
    const enough = estimateAreas(
      {...outcome, donors: [...donors.slice(1), seriesOf("extra", "2006-03", [])]},
      "did",
      0.7
    );
    expect(enough.placebos.length).toBe(0);
    expect(estimateAreas({...outcome, donors: outcome.donors.slice(0, 19)}, "did", 0.7).placebos.length).toBe(19);
  });

  test("when no synthetic control can reach its level, though other estimators need not", () => {
    const high = seriesOf(
      "treated0",
      "2006-03",
      first.points.map(({value}) => value! + 1000)
    );
    expect(refusalOf({areas: [high, ...others]}, "sc")).toMatchObject({reason: "outside the donors' range"});
    expect(refusalOf({areas: [high, ...others]}, "did")).toMatchObject({kind: "estimate"});
  });
});

test("the synthetic control has a conformal p-value", () => {
  const [area] = estimateAreas(outcome, "sc", 0.7).areas.filter(({kind}) => kind === "estimate");
  expect((area as AreaEstimate).conformalP).toBeGreaterThanOrEqual(1 / 80);
});

test("the same figures give the same estimates", () => {
  expect(estimateAreas(outcome, "sdid", 0.7)).toEqual(estimateAreas(outcome, "sdid", 0.7));
});
