import {expect, test} from "vitest";
import {reportEstimate} from "../../../scripts/own-figures/estimate-report.ts";
import {cps, prop99} from "../comparisons/reference-panels.ts";

test("California's report names states and years, and its numbers are those computed elsewhere", () => {
  const report = reportEstimate(prop99, "sdid");
  const {estimators, placebo_in_space} = prop99.expected.exact;
  expect(report.method).toBe("sdid");
  expect(report.treated).toEqual(["California"]);
  expect(report.att).toBeCloseTo(estimators.sdid.att, 9);
  expect(report.weights["Utah"]).toBeCloseTo(estimators.sdid.omega_nonzero!["Utah"]!, 8);
  expect(Object.keys(report.weights).length).toBe(38);
  expect(report.timeWeights["1988"]).toBeCloseTo(0.427076242, 8);
  expect(Object.keys(report.timeWeights)).toEqual(prop99.periods.slice(0, 19));
  expect(Object.keys(report.gap)).toEqual(prop99.periods);
  expect(report.effect["2000"]).toBeCloseTo(estimators.sdid.effect_curve[11]!, 8);
  expect(report.rmspePre).toBeCloseTo(estimators.sdid.rmspe_pre, 9);
  expect(report.placebo!.p).toBe(placebo_in_space!.sdid!.p_abs_att);
  expect(report.placebo!.att["Alabama"]).toBeCloseTo(placebo_in_space!.sdid!.att_by_unit["Alabama"]!, 8);
  expect(report.standardError).toBeNull();
});

test("the gap is the treated unit less the weighted donors, and the effect takes off its mean before the start", () => {
  const {gap, effect, timeWeights, weights} = reportEstimate(prop99, "sdid");
  const of1970 = prop99.panel.donors.reduce((sum, {id, values}) => sum + weights[id]! * values[0]!, 0);
  expect(gap["1970"]).toBeCloseTo(prop99.panel.target[0]! - of1970, 10);
  const before = Object.entries(timeWeights).reduce((sum, [year, weight]) => sum + weight * gap[year]!, 0);
  expect(effect["1995"]).toBeCloseTo(gap["1995"]! - before, 10);
});

test("the band of 38 placebos is the largest of them, for the mean and for every year", () => {
  const {placebo} = reportEstimate(prop99, "sc");
  expect(placebo!.band!.att).toBe(Math.max(...Object.values(placebo!.att).map(Math.abs)));
  expect(Object.keys(placebo!.band!.byPeriod)).toEqual(prop99.periods);
});

test("several treated units have a standard error and no placebos", () => {
  const report = reportEstimate(cps, "did");
  expect(report.standardError!.toFixed(6)).toBe("0.018899");
  expect(report.placebo).toBeNull();
  expect(report.treated.length).toBe(8);
});
