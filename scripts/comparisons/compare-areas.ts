import type {
  Comparisons,
  HeadlineComparison,
  IndicatorComparison
} from "../../src/model/comparisons/comparison-results.ts";
import {expected} from "../../src/model/expected.ts";
import type {IndicatorSeries} from "../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import {listControls} from "./controls/control-regions.ts";
import {labourForceBefore, listDonors} from "./controls/donors.ts";
import type {SeriesByArea} from "./controls/series-by-area.ts";
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
  return joinComparisons(sources, sources.indicators.map(compareSource));
}

/** Finds the controls and donors that all indicators share. */
export function comparisonSources(
  {series, coverage}: IndicatorSeries,
  state: ObservationState,
  reference: Reference
): ComparisonSources {
  const labourForce = labourForceBefore(state, reference.areas);
  const donors = listDonors(reference, labourForce);
  const controls = listControls({reference, shares: allSeries(series, headline), donors, labourForce});
  const indicators = coverage.map((one) => {
    return {coverage: one, series: allSeries(series, one.indicator.id), controls, donors};
  });
  return {donors, controls, indicators};
}

/** Compares one of the indicators; the others can be compared elsewhere at the same time. */
export function compareOne({indicators}: ComparisonSources, id: IndicatorId): ComparedIndicator {
  const source = indicators.find(({coverage}) => coverage.indicator.id === id);
  return compareSource(expected(source, `comparison of ${id}: expected it among the indicators`));
}

/** Puts together what was compared, in the order of the indicators. */
export function joinComparisons(
  {donors, controls}: ComparisonSources,
  compared: readonly ComparedIndicator[]
): Comparisons {
  const indicators = new Map(compared.map(({comparison}) => [comparison.indicator, comparison]));
  const found = expected(compared[0]?.headline, `indicators: expected ${headline} as the first`);
  return {donors, controls, indicators, headline: found};
}

function compareSource(source: IndicatorSource): ComparedIndicator {
  const comparison = compareIndicator(source);
  return comparison.indicator === headline ? compareHeadline(source, comparison) : {comparison, headline: null};
}

function allSeries(series: IndicatorSeries["series"], indicator: IndicatorId): SeriesByArea {
  return expected(series.get(indicator), `series of ${indicator}: expected one per area`);
}
