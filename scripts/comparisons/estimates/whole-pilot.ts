import type {
  ComparisonResult,
  IndicatorComparison,
  WholePilotFigures
} from "../../../src/model/comparisons/comparison-results.ts";
import type {MonthSpan} from "../../../src/model/comparisons/comparisons.ts";
import type {Series} from "../../../src/model/series.ts";
import {flagIncomparable} from "../controls/flag-incomparable.ts";
import {seriesIn} from "../controls/series-by-area.ts";
import {compareOutright, controlOf} from "../estimators/outright.ts";
import {outcomeOf} from "../indicator-comparison.ts";
import type {IndicatorSource} from "../indicator-comparison.ts";
import {estimateAreas} from "./area-estimates.ts";
import {weightedResults} from "./estimate-results.ts";
import {estimationRule} from "./estimation-rules.ts";
import {wholeWindow} from "./pilot-window.ts";
import type {PilotWindow} from "./pilot-window.ts";

/**
 * Adds to what is found over the observed months what difference in differences and synthetic difference in differences
 * find over the whole pilot, where published shares carry the figures on to its end.
 */
export function addWholePilot(
  results: readonly ComparisonResult[],
  source: IndicatorSource,
  comparison: IndicatorComparison
): ComparisonResult[] {
  const window = wholeWindow(source.coverage);
  if (!window) return [...results];
  const whole = new Map(wholeResults(source, comparison, window).map((row) => [keyOf(row), row.result]));
  return results.map((row) => {
    const found = whole.get(keyOf(row));
    if (row.result.kind === "unavailable" || found?.kind !== "figures") return row;
    const {att, p, pAdjusted, band, inTime, flag} = found;
    const estimatedMonths = countEstimated(seriesBehind(row, source, comparison), window);
    const wholePilot: WholePilotFigures = {att, p, pAdjusted, band, inTime, flag, estimatedMonths};
    return {...row, result: {...row.result, wholePilot}};
  });
}

function wholeResults(
  source: IndicatorSource,
  comparison: IndicatorComparison,
  window: PilotWindow
): ComparisonResult[] {
  const limit = estimationRule(source.coverage.indicator)?.tolerableRms ?? null;
  const weighted = estimateAreas({...outcomeOf(source, comparison.weighted.scale), window}, "sdid", limit);
  const results = [
    ...source.controls.flatMap((controls) => compareOutright(source, comparison, controls, window)),
    ...weightedResults(comparison.indicator, "sdid", weighted)
  ];
  return flagIncomparable(results, source.controls);
}

/** What tells the rows of an indicator apart. */
function keyOf({area, control, method, base}: ComparisonResult): string {
  return [area, control, method, base?.first].join();
}

/** The area, and what it is set beside where that is more than single municipalities, whose figures are published. */
function seriesBehind(
  {area, control}: ComparisonResult,
  source: IndicatorSource,
  comparison: IndicatorComparison
): Series[] {
  const beside = control === "weighted" ? null : controlOf(source, comparison, area, control);
  return [seriesIn(source.series, area), ...(beside?.kind === "series" ? [beside.series] : [])];
}

function countEstimated(series: readonly Series[], {first, last}: MonthSpan): number {
  const months = series.flatMap(({points}) =>
    points.filter(({month, status}) => status === "estimated" && month >= first && month <= last)
  );
  return new Set(months.map(({month}) => month)).size;
}
