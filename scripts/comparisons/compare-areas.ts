import type {
  Comparisons,
  HeadlineComparison,
  IndicatorComparison
} from "../../src/model/comparisons/comparison-results.ts";
import type {IndicatorSeries} from "../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import {listControls} from "./controls/control-regions.ts";
import type {SeriesByArea} from "./controls/control-series.ts";
import {labourForceBefore, listDonors} from "./controls/donors.ts";
import {headline} from "./estimates/estimation-rules.ts";
import {compareHeadline} from "./headline-comparison.ts";
import {compareIndicator} from "./indicator-comparison.ts";
import type {IndicatorSource} from "./indicator-comparison.ts";

/** From what the areas are compared. */
export interface ComparisonSources extends Pick<Comparisons, "donors" | "controls"> {
  /** One per indicator, in their order. */
  readonly indicators: readonly IndicatorSource[];
}

/** An indicator of all areas beside their controls. */
export interface ComparedIndicator {
  readonly comparison: IndicatorComparison;
  /** What is found for the headline indicator only. */
  readonly headline: HeadlineComparison | null;
}

/** Sets every pilot area beside its controls in every indicator. */
export function compareAreas(indicators: IndicatorSeries, state: ObservationState, reference: Reference): Comparisons {
  const sources = comparisonSources(indicators, state, reference);
  return joinComparisons(sources, compareIndicators(sources.indicators));
}

/** Finds the controls and donors that all indicators share. */
export function comparisonSources(
  {series, coverage}: IndicatorSeries,
  state: ObservationState,
  reference: Reference
): ComparisonSources {
  const labourForce = labourForceBefore(state, reference.areas);
  const donors = listDonors(reference, labourForce);
  const controls = listControls(reference, {shares: allSeries(series, headline), donors, labourForce});
  const indicators = coverage.map((one) => {
    return {coverage: one, series: allSeries(series, one.indicator.id), controls, donors};
  });
  return {donors, controls, indicators};
}

/** Compares some of the indicators, so that others can be compared elsewhere at the same time. */
export function compareIndicators(sources: readonly IndicatorSource[]): ComparedIndicator[] {
  return sources.map((source) => {
    const comparison = compareIndicator(source);
    return comparison.indicator === headline ? compareHeadline(source, comparison) : {comparison, headline: null};
  });
}

/** Puts together what was compared, all indicators in any order. */
export function joinComparisons(
  {donors, controls, indicators}: ComparisonSources,
  compared: readonly ComparedIndicator[]
): Comparisons {
  const [first] = indicators;
  const found = compared.find((one) => one.headline !== null)?.headline;
  if (!found || first?.coverage.indicator.id !== headline) {
    throw new Error(`indicators: expected ${headline} as the first`);
  }
  return {donors, controls, indicators: inOrder(indicators, compared), headline: found};
}

function inOrder(
  sources: readonly IndicatorSource[],
  compared: readonly ComparedIndicator[]
): Map<IndicatorId, IndicatorComparison> {
  const byId = new Map(compared.map(({comparison}) => [comparison.indicator, comparison]));
  const entries = sources.map(({coverage}): [IndicatorId, IndicatorComparison] => {
    const {id} = coverage.indicator;
    const comparison = byId.get(id);
    if (!comparison) throw new Error(`comparison of ${id}: expected one per indicator`);
    return [id, comparison];
  });
  return new Map(entries);
}

function allSeries(series: IndicatorSeries["series"], indicator: IndicatorId): SeriesByArea {
  const found = series.get(indicator);
  if (!found) throw new Error(`series of ${indicator}: expected one per area`);
  return found;
}
