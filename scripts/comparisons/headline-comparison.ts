import type {HeadlineComparison, IndicatorComparison} from "../../src/model/comparisons/comparison-results.ts";
import type {SensitivityRow} from "../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaEstimates} from "../../src/model/comparisons/comparisons.ts";
import {flagIncomparable} from "./controls/flag-incomparable.ts";
import {estimateAreas} from "./estimates/area-estimates.ts";
import {weightedResults} from "./estimates/estimate-results.ts";
import {estimationRule} from "./estimates/estimation-rules.ts";
import {poolAreas} from "./estimates/pooled-estimates.ts";
import {addWholePilot} from "./estimates/whole-pilot.ts";
import {compareOutright} from "./estimators/outright.ts";
import {outcomeOf} from "./indicator-comparison.ts";
import type {IndicatorSource} from "./indicator-comparison.ts";

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
    ...compareOutright(source, comparison, controls, outcome.window),
    ...rows.filter(({area}) => area === controls.area)
  ]);
  return {
    comparison: {
      ...comparison,
      results: addWholePilot(flagIncomparable(results, source.controls), source, comparison)
    },
    headline: {
      methods: [estimateAreas(outcome, "did", limit), synthetic, weighted],
      pooled: poolAreas(outcome, ["did", "sdid"]),
      sensitivity: compareLengths(weighted, estimateAreas({...outcome, preLength: 120}, "sdid", limit))
    }
  };
}

function compareLengths(usual: AreaEstimates, long: AreaEstimates): SensitivityRow[] {
  return usual.areas.map(({area}) => {
    const found = estimateIn(long, area);
    return {
      area,
      att: estimateIn(usual, area)?.att ?? null,
      attLong: found?.att ?? null,
      pLong: found?.p ?? null
    };
  });
}

function estimateIn({areas}: AreaEstimates, id: string): AreaEstimate | null {
  const found = areas.find(({area}) => area === id);
  return found?.kind === "estimate" ? found : null;
}
