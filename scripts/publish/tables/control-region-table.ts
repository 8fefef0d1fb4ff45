import type {Comparisons, IndicatorComparison} from "../../../src/model/comparisons/comparison-results.ts";
import type {Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {areaControlIds} from "../../../src/model/comparisons/area-control-ids.ts";
import type {AreaControlId} from "../../../src/model/comparisons/area-control-ids.ts";
import {controlFlag, membersOf} from "../../../src/model/comparisons/control-regions.ts";
import type {AreaControls} from "../../../src/model/comparisons/control-regions.ts";
import type {Table, TableCell} from "./tables.ts";

/**
 * Who is in each control of each area in each indicator, with weights where members do not count by their size, or why
 * there is no such control.
 *
 * @param rest codes of the municipalities without a pilot
 */
export function controlRegionTable({controls, indicators}: Comparisons, rest: readonly string[]): Table {
  return {
    path: "/data/control-regions",
    topic: "control-regions",
    rows: controls.flatMap((area) =>
      [...indicators.values()].flatMap((comparison) => [
        ...rowsOf(area, comparison, "rest", sum(rest)),
        ...areaControlIds.flatMap((id) => rowsOf(area, comparison, id, controlMembers(area, comparison, id))),
        ...rowsOf(area, comparison, "weighted", weightedMembers(area, comparison))
      ])
    )
  };
}

/** A row after the names of the area, the indicator and the control. */
type Member = readonly [code: string | null, weight: number | null, distance: number | null, reason: string | null];

function rowsOf(
  {area}: AreaControls,
  {indicator}: IndicatorComparison,
  control: string,
  members: readonly Member[]
): TableCell[][] {
  return members.map((member) => [area, indicator, control, ...member]);
}

function sum(codes: readonly string[]): Member[] {
  return codes.map((code) => [code, null, null, null]);
}

function refused({reason}: Unavailable): Member[] {
  return [[null, null, null, reason]];
}

/** The list is given also when something must be said of it, such as that its last members resemble the area little. */
function controlMembers(controls: AreaControls, comparison: IndicatorComparison, id: AreaControlId): Member[] {
  const series = comparison.controls[id].get(controls.area);
  if (series?.kind === "unavailable") return refused(series);
  const found = controls[id];
  if (found.kind === "unavailable") return refused(found);
  return membersOf(found).map(({code, weight, distance}) => [code, weight, distance, controlFlag(found)]);
}

/** Weights are given also where no area is comparable, with that reason. */
function weightedMembers({area, noComparableArea}: AreaControls, {weighted}: IndicatorComparison): Member[] {
  const estimate = weighted.areas.find((candidate) => candidate.area === area);
  if (!estimate) throw new Error(`estimate of ${area}: expected one or a reason why there is none`);
  if (estimate.kind === "unavailable") return refused(estimate);
  const reason = noComparableArea && "no comparable area";
  return estimate.weights.map(({code, weight}) => [code, weight, null, reason]);
}
