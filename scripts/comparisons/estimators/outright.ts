import type {ComparisonResult, IndicatorComparison} from "../../../src/model/comparisons/comparison-results.ts";
import {plainControlIds} from "../../../src/model/comparisons/control-ids.ts";
import type {PlainControlId} from "../../../src/model/comparisons/control-ids.ts";
import {controlFlag} from "../../../src/model/comparisons/control-regions.ts";
import type {AreaControls, ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import {expected} from "../../../src/model/expected.ts";
import {seriesIn} from "../controls/series-by-area.ts";
import type {PilotWindow} from "../estimates/pilot-window.ts";
import {plainResults} from "../estimates/plain-results.ts";
import type {IndicatorSource} from "../indicator-comparison.ts";

/** Compares an area from both base periods with everything that has figures of its own. */
export function compareOutright(
  source: IndicatorSource,
  comparison: IndicatorComparison,
  controls: AreaControls,
  window: PilotWindow
): ComparisonResult[] {
  const {area} = controls;
  const beside = plainControlIds.map((id) => ({
    id,
    series: controlOf(source, comparison, area, id),
    flag: id === "rest" ? null : controlFlag(controls[id])
  }));
  return plainResults(seriesIn(source.series, area), beside, window);
}

/** The figures of what an area is set beside, or why there are none. */
export function controlOf(
  {series}: IndicatorSource,
  comparison: IndicatorComparison,
  area: string,
  id: PlainControlId
): ControlSeries {
  if (id === "rest") return {kind: "series", series: seriesIn(series, "rest")};
  return expected(comparison.controls[id].get(area), `control of ${area}: expected one per area`);
}
