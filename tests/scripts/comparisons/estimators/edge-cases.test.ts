import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {buildPanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {PanelResult} from "../../../../scripts/comparisons/estimators/panel.ts";
import {placebosInSpace} from "../../../../scripts/comparisons/estimators/permutation.ts";
import {estimatorIds} from "../../../../src/model/comparisons/comparisons.ts";
import type {EstimatorId} from "../../../../src/model/comparisons/comparisons.ts";

interface EdgeCase {
  readonly desc: string;
  readonly Y: readonly (readonly (number | null)[])[];
  readonly N0: number;
  readonly T0: number;
  /** `sc.att`, `sc.omega`… with `tol_att`, `tol_w`; or `error`. */
  readonly expect: Readonly<Record<string, number | readonly number[] | boolean>>;
}

/** What must hold whatever the data, which the tests of invariances show. */
interface Property {
  readonly Y?: undefined;
}

const file: {cases: (EdgeCase | Property)[]} = JSON.parse(readFileSync("tests/reference/edge_cases.json", "utf8"));
const cases = file.cases.filter((edge) => edge.Y !== undefined);
const answered = cases.filter((edge) => edge.expect["error"] !== true);

test("the file has seven cases with answers and one that must be refused", () => {
  expect([answered.length, cases.length]).toEqual([7, 8]);
});

test.each(answered)("$desc", (edge) => {
  const result = panelOf(edge);
  if (result.kind !== "panel") throw new Error(result.reason);
  const {tol_att: attTolerance, tol_w: weightTolerance, ...numbers} = edge.expect;
  for (const [name, value] of Object.entries(numbers)) {
    const [id, what] = name.split(".") as [EstimatorId, "att" | "omega"];
    const found = estimate(result.panel, id);
    if (what === "att") expect(Math.abs(found.att - Number(value))).toBeLessThan(Number(attTolerance));
    else
      (value as number[]).forEach((w, j) =>
        expect(Math.abs(found.unitWeights[j]! - w)).toBeLessThan(Number(weightTolerance))
      );
  }
});

test("a missing value is refused, never taken for zero", () => {
  const missing = cases.find((edge) => edge.expect["error"] === true)!;
  expect(panelOf(missing)).toEqual({kind: "unavailable", reason: "missing or not finite", units: ["1"]});
});

test.each(answered)("no estimator and no placebo crashes or gives a number that is none: $desc", (edge) => {
  const result = panelOf(edge);
  if (result.kind !== "panel") throw new Error(result.reason);
  for (const id of estimatorIds) {
    const estimates = [estimate(result.panel, id), ...placebosInSpace(result.panel, id).map((p) => p.estimate)];
    for (const {att, unitWeights, timeWeights} of estimates) {
      expect([att, ...unitWeights, ...timeWeights].every(Number.isFinite)).toBe(true);
    }
  }
});

function panelOf({Y, N0, T0}: EdgeCase): PanelResult {
  const units = Y.map((values, i) => ({id: String(i), values}));
  return buildPanel({donors: units.slice(0, N0), treated: units.slice(N0), preLength: T0});
}
