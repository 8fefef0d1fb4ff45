import {describe, expect, test} from "vitest";
import {conformalP} from "../../../../scripts/comparisons/estimators/conformal.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import {basque, prop99} from "../reference-panels.ts";

describe.each([prop99, basque])("on the panel $name", ({panel, expected}) => {
  test.each(["sc", "did"] as const)("the p-values of R's scinference are found: %s", (id) => {
    const byEffect = Object.entries(expected.exact.conformal_moving_block[id]!.p_by_theta0);
    expect(byEffect.length).toBe(6);
    for (const [effect, p] of byEffect) expect(conformalP(panel, id, Number(effect))).toBeCloseTo(p, 12);
  });
});

test("stretches that err alike are ties, and p is never under one in the number of periods", () => {
  const unit = (id: string, ...values: number[]) => ({id, values: Float64Array.from(values)});
  const donors = [unit("a", 0, 0, 0, 0, 0), unit("b", 0, 0, 0, 0, 0)];
  // Errors 1 0 0 0 9 without a constant gap: only the last period errs by 9.
  expect(conformalP(assemblePanel(donors, [unit("t", 1, 0, 0, 0, 9)], 4), "sc")).toBe(1 / 5);
  expect(conformalP(assemblePanel(donors, [unit("t", 1, 1, 1, 1, 1)], 4), "sc")).toBe(1);
});
