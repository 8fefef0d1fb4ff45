import type {Comparisons} from "../../src/model/comparison-results.ts";
import type {IndicatorSeries} from "../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {ObservationState} from "../../src/model/observations.ts";
import type {IndicatorCoverage} from "../../src/model/pages.ts";
import type {Reference} from "../../src/model/reference.ts";
import {listControls} from "./control-regions.ts";
import type {SeriesByArea} from "./control-series.ts";
import {labourForceBefore, listDonors} from "./donors.ts";
import {headline} from "./estimation-rules.ts";
import {compareHeadline} from "./headline-comparison.ts";
import {compareIndicator} from "./indicator-comparison.ts";
import type {IndicatorSource} from "./indicator-comparison.ts";

/** Sets every pilot area beside its controls in every indicator. */
export function compareAreas(
  {series, coverage}: IndicatorSeries,
  state: ObservationState,
  reference: Reference
): Comparisons {
  const labourForce = labourForceBefore(state, reference.areas);
  const donors = listDonors(reference, labourForce);
  const controls = listControls(reference, {shares: allSeries(series, headline), donors, labourForce});
  const source = (one: IndicatorCoverage): IndicatorSource => {
    return {coverage: one, series: allSeries(series, one.indicator.id), controls, donors};
  };
  const indicators = new Map(coverage.map((one) => [one.indicator.id, compareIndicator(source(one))]));
  const [first] = coverage;
  const plain = indicators.get(headline);
  if (!plain || first?.indicator.id !== headline) throw new Error(`indicators: expected ${headline} as the first`);
  const compared = compareHeadline(source(first), plain);
  return {
    donors,
    controls,
    indicators: indicators.set(headline, compared.comparison),
    headline: compared.headline
  };
}

function allSeries(series: IndicatorSeries["series"], indicator: IndicatorId): SeriesByArea {
  const found = series.get(indicator);
  if (!found) throw new Error(`series of ${indicator}: expected one per area`);
  return found;
}
