import type {
  ComparisonFlag,
  ComparisonResult,
  IndicatorComparison
} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaControls, ControlSeries, PlainControlId} from "../../../src/model/comparisons/control-regions.ts";
import {expected} from "../../../src/model/expected.ts";
import {seriesIn} from "../controls/control-series.ts";
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
  const {area, similar} = controls;
  const isClose = similar.kind === "similar" && similar.close;
  const flagged = (id: PlainControlId, flag: ComparisonFlag | null) => {
    return {id, series: controlOf(source, comparison, area, id), flag};
  };
  return plainResults(
    seriesIn(source.series, area),
    [flagged("rest", null), flagged("region", null), flagged("similar", isClose ? null : "no close match")],
    window
  );
}

/** The figures of what an area is set beside, or why there are none. */
export function controlOf(
  {series}: IndicatorSource,
  comparison: IndicatorComparison,
  area: string,
  id: PlainControlId
): ControlSeries {
  if (id === "rest") return {kind: "series", series: seriesIn(series, "rest")};
  return expected(comparison[id].get(area), `control of ${area}: expected one per area`);
}
