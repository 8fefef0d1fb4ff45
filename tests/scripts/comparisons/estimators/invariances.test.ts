import {describe, expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {Panel} from "../../../../scripts/comparisons/estimators/panel.ts";
import {placebosInSpace} from "../../../../scripts/comparisons/estimators/permutation.ts";
import {noiseLevel} from "../../../../scripts/comparisons/estimators/weights.ts";
import {estimatorIds} from "../../../../src/model/comparisons/comparisons.ts";
import type {EstimatorId} from "../../../../src/model/comparisons/comparisons.ts";
import {changed, randomPanel} from "../random-panels.ts";
import {basque, prop99} from "../reference-panels.ts";

const panels: [name: string, panel: Panel][] = [
  ["Proposition 99", prop99.panel],
  ["the Basque Country", basque.panel],
  ["a random panel", randomPanel(1)],
  ["a random panel with three treated units", randomPanel(2, 12, 3)],
  ["more donors than periods", randomPanel(3, 15, 1, 6, 3)]
];
const withConstantGap: EstimatorId[] = ["did", "sdid", "difp", "difp_reg"];

describe.each(panels)("on %s", (_, panel) => {
  test.each(estimatorIds)("a shock that all share moves nothing as long as the noise level is the same: %s", (id) => {
    const shocked = changed(panel, (value, t) => value + 5 * Math.sin(t) + (t === 3 ? 10 : 0));
    const [before, after] = [estimate(panel, id), estimate(shocked, id, noiseLevel(panel))];
    expectNear(after.att, before.att, panel);
    expect(largest(after.unitWeights, before.unitWeights)).toBeLessThan(1e-6);
    expect(largest(after.timeWeights, before.timeWeights)).toBeLessThan(1e-6);
  });

  test.each(estimatorIds)("a trend that all share moves nothing: %s", (id) => {
    expectSame(
      panel,
      changed(panel, (value, t) => value + 0.5 * t),
      id
    );
  });

  test.each(withConstantGap)("a constant added to every unit moves nothing: %s", (id) => {
    expectSame(
      panel,
      changed(panel, (value, _, unit) => value + 7 * unit.id.length),
      id
    );
  });

  test.each(estimatorIds)("the unit of measurement moves estimates in proportion and weights not at all: %s", (id) => {
    for (const factor of [1e-6, 1e6])
      expectSame(
        panel,
        changed(panel, (value) => factor * value),
        id,
        factor
      );
  });

  test.each(estimatorIds)("an effect of 2.5 planted after the start is found beside what was there: %s", (id) => {
    const ids = new Set(panel.treated.map((unit) => unit.id));
    const planted = changed(panel, (value, t, unit) => value + (ids.has(unit.id) && t >= panel.preLength ? 2.5 : 0));
    const [before, after] = [estimate(panel, id), estimate(planted, id)];
    expect(after.att - before.att).toBeCloseTo(2.5, 9);
    expect(largest(after.unitWeights, before.unitWeights)).toBe(0);
  });

  test.each(estimatorIds)("the order of donors does not matter: %s", (id) => {
    const turned = assemblePanel([...panel.donors].reverse(), panel.treated, panel.preLength);
    const [before, after] = [estimate(panel, id), estimate(turned, id)];
    expectNear(after.att, before.att, panel);
    expect(largest(after.unitWeights.toReversed(), before.unitWeights)).toBeLessThan(1e-6);
  });
});

test("the order of donors does not matter to placebos", () => {
  const panel = randomPanel(4);
  const turned = assemblePanel([...panel.donors].reverse(), panel.treated, panel.preLength);
  const before = placebosInSpace(panel, "sdid");
  placebosInSpace(turned, "sdid").forEach(({id, estimate}, i) => {
    const same = before[before.length - 1 - i]!;
    expect(same.id).toBe(id);
    expectNear(estimate.att, same.estimate.att, panel);
  });
});

function expectSame(panel: Panel, other: Panel, id: EstimatorId, factor = 1): void {
  const [before, after] = [estimate(panel, id), estimate(other, id)];
  expectNear(after.att / factor, before.att, panel);
  expect(largest(after.unitWeights, before.unitWeights)).toBeLessThan(1e-6);
  expect(largest(after.timeWeights, before.timeWeights)).toBeLessThan(1e-6);
}

/** To 1e-6 of the estimate, or of the noise where the estimate is next to nothing. */
function expectNear(ours: number, theirs: number, panel: Panel): void {
  const {noise} = estimate(panel, "did");
  expect(Math.abs(ours - theirs)).toBeLessThan(1e-6 * Math.max(Math.abs(theirs), noise));
}

function largest(a: Float64Array, b: Float64Array): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}
