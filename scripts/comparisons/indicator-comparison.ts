import type {IndicatorComparison, SeriesViews} from "../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimates} from "../../src/model/comparisons/comparisons.ts";
import {byAreaControl} from "../../src/model/comparisons/control-ids.ts";
import type {AreaControls, ControlSeries} from "../../src/model/comparisons/control-regions.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import type {IndicatorCoverage} from "../../src/model/pages/pages.ts";
import type {Series} from "../../src/model/series.ts";
import {controlSeries} from "./controls/control-regions.ts";
import {flagIncomparable} from "./controls/flag-incomparable.ts";
import {controlRegistry} from "./controls/registry.ts";
import type {ControlRegistry} from "./controls/registry.ts";
import {seriesIn} from "./controls/series-by-area.ts";
import type {SeriesByArea} from "./controls/series-by-area.ts";
import {estimateAreas} from "./estimates/area-estimates.ts";
import {weightedResults} from "./estimates/estimate-results.ts";
import {estimationRule} from "./estimates/estimation-rules.ts";
import type {EstimationRule} from "./estimates/estimation-rules.ts";
import type {Outcome} from "./estimates/outcome.ts";
import {observedWindow} from "./estimates/pilot-window.ts";
import {viewSeries} from "./views/views.ts";

/** From what one indicator is compared. */
export interface IndicatorSource {
  readonly coverage: IndicatorCoverage;
  readonly series: SeriesByArea;
  /** One per area, in their order. */
  readonly controls: readonly AreaControls[];
  /** Codes of the municipalities that may stand in for an area. */
  readonly donors: readonly string[];
}

/** Sets every area beside its controls, and estimates where the indicator and its figures allow it. */
export function compareIndicator(
  source: IndicatorSource,
  registry: ControlRegistry = controlRegistry
): IndicatorComparison {
  const {controls, series, coverage} = source;
  const {indicator} = coverage;
  const rule = estimationRule(indicator);
  const weighted = rule ? estimateIndicator(source, rule) : describeOnly(controls);
  const beside = byAreaControl(
    (id) => new Map(controls.map((one) => [one.area, controlSeries(one, id, series, indicator, registry)]))
  );
  return {
    indicator: indicator.id,
    controls: beside,
    weighted,
    results: flagIncomparable(weightedResults(indicator.id, "sdid", weighted), controls),
    views: viewAll([...seriesInCharts(source), ...Object.values(beside).flatMap(shown)], indicator)
  };
}

/** What estimators need of an indicator. */
export function outcomeOf({coverage, series, controls, donors}: IndicatorSource, scale: Outcome["scale"]): Outcome {
  return {
    areas: controls.map(({area}) => seriesIn(series, area)),
    donors: donors.map((code) => seriesIn(series, code)),
    scale,
    preLength: 60,
    window: observedWindow(coverage)
  };
}

function seriesInCharts({series, controls}: IndicatorSource): Series[] {
  return [...controls.map(({area}) => area), "pilots", "rest", "country"].map((area) => seriesIn(series, area));
}

function shown(controls: ReadonlyMap<string, ControlSeries>): Series[] {
  return [...controls.values()].flatMap((control) => (control.kind === "series" ? control.series : []));
}

/** Areas of a region share its series: it is looked at once. */
function viewAll(series: readonly Series[], indicator: Indicator): Map<string, SeriesViews> {
  const byId = new Map(series.map((one) => [one.area, one]));
  return new Map([...byId].map(([id, one]) => [id, viewSeries(one, indicator)]));
}

function estimateIndicator(source: IndicatorSource, rule: EstimationRule): AreaEstimates {
  return estimateAreas(outcomeOf(source, rule.scale), "sdid", rule.tolerableRms, rule.fitMatters);
}

function describeOnly(controls: readonly AreaControls[]): AreaEstimates {
  return {
    estimator: "sdid",
    scale: "as published",
    months: [],
    areas: controls.map(({area}) => ({kind: "unavailable", reason: "described only", units: [], area})),
    placebos: []
  };
}
