import {expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {refuseFit} from "../../../../scripts/comparisons/estimators/fit.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {PanelUnit} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {Placebo} from "../../../../scripts/comparisons/estimators/permutation.ts";

const unit = (id: string, ...values: number[]): PanelUnit => ({id, values: Float64Array.from(values)});
const donors = [unit("a", 1, 3, 50), unit("b", 5, 7, -50)];
const panelOf = (...values: number[]) => assemblePanel(donors, [unit("t", ...values)], 2);
const fitOf = (rmspePre: number) => ({...estimate(panelOf(3, 5, 0), "sc"), rmspePre});
const placebos = [1, 2, 9].map((rmspe): Placebo => ({id: String(rmspe), estimate: fitOf(rmspe)}));

test("an area higher or lower than every donor before the start is refused, whatever follows", () => {
  const refusal = {kind: "unavailable", reason: "outside the donors' range", units: ["t"]};
  expect(refuseFit(panelOf(6, 6.1, 0), fitOf(0), placebos)).toEqual(refusal);
  expect(refuseFit(panelOf(1.9, 2, 0), fitOf(0), placebos)).toEqual(refusal);
  expect(refuseFit(panelOf(6, 6, 1000), fitOf(0), placebos)).toBeNull();
});

test("an area fitted more than twice as badly as the median placebo is refused", () => {
  expect(refuseFit(panelOf(3, 5, 0), fitOf(4), placebos)).toBeNull();
  expect(refuseFit(panelOf(3, 5, 0), fitOf(4.001), placebos)).toEqual({
    kind: "unavailable",
    reason: "poor fit before the start",
    units: ["t"]
  });
});
