import {describe, expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {driftBand, permutationP, placebosInSpace} from "../../../../scripts/comparisons/estimators/permutation.ts";
import type {Placebo} from "../../../../scripts/comparisons/estimators/permutation.ts";
import type {EstimatorId} from "../../../../src/model/comparisons/comparisons.ts";
import {randomPanel} from "../random-panels.ts";
import {basque, prop99} from "../reference-panels.ts";

const ids: EstimatorId[] = ["did", "sc", "sdid"];

describe.each([prop99, basque])("placebos on the panel $name", ({panel, expected}) => {
  test.each(ids)("%s: every unit's effect, fit and ratio, the rank and p are as computed elsewhere", (id) => {
    const reference = expected.exact.placebo_in_space![id]!;
    const placebos = placebosInSpace(panel, id);
    const treated = {id: panel.treated[0]!.id, estimate: estimate(panel, id)};
    for (const {id: unit, estimate: found} of [...placebos, treated]) {
      expectClose(found.att, reference.att_by_unit[unit]!);
      expectClose(found.rmspePre, reference.rmspe_pre_by_unit[unit]!);
      expectClose(found.rmspePost / found.rmspePre, reference.rmspe_ratio_by_unit[unit]!);
    }
    const ratio = ({estimate: {rmspePost, rmspePre}}: Placebo) => rmspePost / rmspePre;
    expect(1 + placebos.filter((placebo) => ratio(placebo) >= ratio(treated)).length).toBe(
      reference.rank_ratio_treated
    );
    const atts = placebos.map((placebo) => placebo.estimate.att);
    expect(permutationP(treated.estimate.att, atts)).toBe(reference.p_abs_att);
  });
});

describe("p", () => {
  test("counts the unit itself, and ties as at least as large", () => {
    expect(permutationP(2, [1, -2, 3, 0])).toBe(3 / 5);
    expect(permutationP(0, [0, 1])).toBe(1);
    expect(permutationP(5, [1, 2, 3])).toBe(1 / 4);
  });

  test("takes for a tie what differs by rounding only, in any unit of measurement", () => {
    for (const unit of [1e-9, 1, 1e9]) {
      expect(permutationP(0.3 * unit, [(0.1 + 0.2) * unit, -0.3 * (1 - 1e-12) * unit, 0.29 * unit])).toBe(3 / 4);
    }
  });
});

describe("the band", () => {
  const placebo = (att: number, ...effect: number[]): Placebo => ({
    id: String(att),
    estimate: {...estimate(randomPanel(1), "did"), att, effect: Float64Array.from(effect)}
  });
  // ⌈0.95 · 20⌉ = 19th of 19; ⌈0.95 · 40⌉ = 38th of 39; ⌈0.95 · 90⌉ = 86th of 89.
  test.each([
    [19, 19],
    [20, 20],
    [39, 38],
    [89, 86]
  ])("of %i placebos is the size of the %ith, whatever the signs and the order", (count, rank) => {
    const placebos = Array.from({length: count}, (_, i) =>
      placebo((i % 2 ? 1 : -1) * (i + 1), -10 * (i + 1))
    ).reverse();
    expect(driftBand(placebos)).toEqual({att: rank, byPeriod: Float64Array.of(10 * rank)});
    // Beyond the band p is 0.05 or less, and within it is not.
    const atts = placebos.map(({estimate}) => estimate.att);
    expect(permutationP(rank + 0.5, atts)).toBeLessThanOrEqual(0.05);
    expect(permutationP(rank - 0.5, atts)).toBeGreaterThan(0.05);
  });

  test("does not exist with fewer than 19 placebos", () => {
    expect(driftBand(Array.from({length: 18}, (_, i) => placebo(i, i)))).toBeNull();
    expect(driftBand([])).toBeNull();
  });
});

/** Files give ten digits. */
function expectClose(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(theirs)));
}
