import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {estimatorIds} from "../../../../src/model/comparisons/comparisons.ts";
import {basque, cps, prop99} from "../reference-panels.ts";

describe.each([prop99, basque, cps])("on the panel $name", ({panel, periods, expected}) => {
  test.each(estimatorIds)("%s finds the exact optimum", (id) => {
    const found = estimate(panel, id);
    const exact = expected.exact.estimators[id];
    expectRelative(found.att, exact.att, 1e-9);
    expectRelative(found.rmspePre, exact.rmspe_pre, 1e-9);
    expectRelative(found.rmspePost, exact.rmspe_post, 1e-9);
    expectRelative(found.noise, expected.exact.noise_level, 1e-12);
    if (exact.zeta_omega !== null) expectRelative(found.unitPenalty, exact.zeta_omega, 1e-12);
    const after = [...found.effect.subarray(panel.preLength)];
    exact.effect_curve.forEach((effect, t) => expect(Math.abs(after[t]! - effect)).toBeLessThan(1e-8));
    const {omega_nonzero: omega, lambda_nonzero: lambda} = exact;
    if (omega) panel.donors.forEach((donor, j) => expectWeight(found.unitWeights[j]!, omega[donor.id]));
    if (lambda) found.timeWeights.forEach((weight, t) => expectWeight(weight, lambda[periods[t]!]));
  });
});

describe("Proposition 99 is as published in", () => {
  const published = JSON.parse(readFileSync("tests/reference/prop99_expected.json", "utf8")).published;

  test.each(["did", "sdid", "difp", "sc_reg", "difp_reg"] as const)("table 1 of synthdid: %s", (id) => {
    expect(estimate(prop99.panel, id).att.toFixed(1)).toBe(published.att[id].toFixed(1));
  });

  test("the same table but for the synthetic control, which was not converged in print", () => {
    const {att} = estimate(prop99.panel, "sc");
    expect(att).toBeGreaterThan(-19.65);
    expect(att).toBeLessThan(-19.5);
  });

  test("the weights of the synthetic control and of the years before the start", () => {
    const {unitWeights} = estimate(prop99.panel, "sc");
    const {timeWeights} = estimate(prop99.panel, "sdid");
    for (const [state, weight] of Object.entries<number>(published.sc_omega_2dp)) {
      const place = prop99.panel.donors.findIndex(({id}) => id === state);
      expect(Math.abs(unitWeights[place]! - weight)).toBeLessThan(published.sc_omega_tolerance);
    }
    for (const [year, weight] of Object.entries<number>(published.sdid_lambda)) {
      expect(timeWeights[prop99.periods.indexOf(year)]!.toFixed(2)).toBe(weight.toFixed(2));
    }
  });
});

test("the weights say what they are: shares, or nothing", () => {
  for (const id of estimatorIds) {
    const {unitWeights, timeWeights} = estimate(prop99.panel, id);
    expect(sum(unitWeights)).toBeCloseTo(1, 12);
    expect(sum(timeWeights)).toBeCloseTo(id === "sc" || id === "sc_reg" ? 0 : 1, 12);
    expect(Math.min(...unitWeights, ...timeWeights)).toBeGreaterThanOrEqual(0);
  }
});

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function expectRelative(ours: number, theirs: number, tolerance: number): void {
  expect(Math.abs(ours / theirs - 1)).toBeLessThan(tolerance);
}

/** Files give weights to ten digits, and none that are zero. */
function expectWeight(ours: number, theirs: number | undefined): void {
  expect(Math.abs(ours - (theirs ?? 0))).toBeLessThan(1e-8);
}
