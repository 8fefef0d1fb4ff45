import {expect, test} from "vitest";
import {flagIncomparable} from "../../../../scripts/comparisons/controls/flag-incomparable.ts";
import type {ComparisonFigures, ComparisonResult} from "../../../../src/model/comparisons/comparison-results.ts";
import type {AreaControls} from "../../../../src/model/comparisons/control-regions.ts";
import {named} from "../../../named.ts";

const refused = {kind: "unavailable", reason: "too few donors", units: []} as const;
const figures: ComparisonFigures = {
  kind: "figures",
  window: {first: "2021-03", last: "2023-10"},
  att: 1,
  attByYear: [1],
  p: null,
  pAdjusted: null,
  band: null,
  rmspePre: null,
  inTime: null,
  conformalP: null,
  flag: null,
  wholePilot: null
};
const row = (area: string, result: ComparisonResult["result"]): ComparisonResult => {
  return {area, indicator: "unemployed-share", control: "rest", method: "did", base: null, result};
};
const controls = (area: string, reason: string | null): AreaControls => {
  const noComparableArea = reason === null ? null : named(reason);
  return {area, region: refused, similar: refused, noComparableArea};
};

test("figures of an area that nothing resembles are flagged; refusals and more particular flags stay", () => {
  const rows = [
    row("capital", figures),
    row("capital", {...figures, flag: "comparison unreliable"}),
    row("capital", refused),
    row("other", figures)
  ];
  const flagged = flagIncomparable(rows, [controls("capital", "Too large."), controls("other", null)]);
  expect(flagged).toEqual([row("capital", {...figures, flag: "no comparable area"}), ...rows.slice(1)]);
});
