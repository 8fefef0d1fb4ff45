import type {ComparisonResult, HeadlineComparison, IndicatorComparison} from "../../src/model/comparison-results.ts";
import type {SensitivityRow} from "../../src/model/comparison-results.ts";
import type {AreaEstimate, AreaEstimates} from "../../src/model/comparisons.ts";
import type {AreaControls, ControlSeries} from "../../src/model/control-regions.ts";
import {pilotStart} from "../../src/model/months.ts";
import {estimateAreas} from "./area-estimates.ts";
import {seriesOf} from "./control-series.ts";
import {weightedResults} from "./estimate-results.ts";
import {estimationRule, lastObserved} from "./estimation-rules.ts";
import {flagIncomparable} from "./flag-incomparable.ts";
import {outcomeOf} from "./indicator-comparison.ts";
import type {IndicatorSource} from "./indicator-comparison.ts";
import {plainResults} from "./plain-results.ts";
import {poolAreas} from "./pooled-estimates.ts";

/** The headline indicator with the rows of all methods, and what is found for it only. */
export interface ComparedHeadline {
  readonly comparison: IndicatorComparison;
  readonly headline: HeadlineComparison;
}

/** Adds to the comparison of the headline indicator every other method, all areas together and a longer look back. */
export function compareHeadline(source: IndicatorSource, comparison: IndicatorComparison): ComparedHeadline {
  const {weighted} = comparison;
  const limit = estimationRule(source.coverage.indicator)?.tolerableRms ?? null;
  const outcome = outcomeOf(source, weighted.scale);
  const synthetic = estimateAreas(outcome, "sc", limit);
  const rows = [...weightedResults(comparison.indicator, "sc", synthetic), ...comparison.results];
  const results = source.controls.flatMap((controls) => [
    ...compareOutright(source, comparison, controls),
    ...rows.filter(({area}) => area === controls.area)
  ]);
  return {
    comparison: {...comparison, results: flagIncomparable(results, source.controls)},
    headline: {
      methods: [estimateAreas(outcome, "did", limit), synthetic, weighted],
      pooled: poolAreas(outcome, ["did", "sdid"]),
      sensitivity: compareLengths(weighted, estimateAreas({...outcome, preLength: 120}, "sdid", limit))
    }
  };
}

/** Compares an area from both base periods with everything that has figures of its own. */
function compareOutright(
  {coverage, series}: IndicatorSource,
  {region, similar}: IndicatorComparison,
  {area, similar: found}: AreaControls
): ComparisonResult[] {
  const isClose = found.kind === "similar" && found.close;
  return plainResults(
    seriesOf(series, area),
    [
      {id: "rest", series: {kind: "series", series: seriesOf(series, "rest")}, flag: null},
      {id: "region", series: controlOf(region, area), flag: null},
      {id: "similar", series: controlOf(similar, area), flag: isClose ? null : "no close match"}
    ],
    {first: pilotStart, last: lastObserved(coverage)}
  );
}

function controlOf(controls: ReadonlyMap<string, ControlSeries>, area: string): ControlSeries {
  const found = controls.get(area);
  if (!found) throw new Error(`control of ${area}: expected one per area`);
  return found;
}

function compareLengths(usual: AreaEstimates, long: AreaEstimates): SensitivityRow[] {
  return usual.areas.map(({area}) => {
    const found = estimateOf(long, area);
    return {
      area,
      att: estimateOf(usual, area)?.att ?? null,
      attLong: found?.att ?? null,
      pLong: found?.p ?? null
    };
  });
}

function estimateOf({areas}: AreaEstimates, id: string): AreaEstimate | null {
  const found = areas.find(({area}) => area === id);
  return found?.kind === "estimate" ? found : null;
}
