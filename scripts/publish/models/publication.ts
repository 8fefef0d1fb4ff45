import type {ChartBreak} from "../../../src/model/breaks.ts";
import type {Comparisons, IndicatorComparison} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaEstimates, AreaRefusal} from "../../../src/model/comparisons/comparisons.ts";
import {areaControlIds} from "../../../src/model/comparisons/area-control-ids.ts";
import type {AreaControls, ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import type {SimulatedCoverage} from "../../../src/model/comparisons/simulated-coverage.ts";
import {expected} from "../../../src/model/expected.ts";
import type {IndicatorSeries} from "../../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {ChartControl, ChartLine, LineId} from "../../../src/model/pages/pages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Revision, VintageManifest} from "../../../src/model/releases/vintages.ts";
import {chartBreaks} from "../../../src/model/series-breaks.ts";
import type {RevisedPoint, Series, SeriesPoint} from "../../../src/model/series.ts";
import type {RevisedPoints} from "./revised-points.ts";

/** Everything that files and page models are made of. */
export interface Publication {
  readonly reference: Reference;
  /** Oldest first. */
  readonly vintages: readonly VintageManifest[];
  readonly state: ObservationState;
  readonly revisions: readonly Revision[];
  readonly indicators: IndicatorSeries;
  readonly revised: RevisedPoints;
  readonly comparisons: Comparisons;
  readonly simulated: SimulatedCoverage;
}

/** The series of an indicator in one area. */
export function seriesOf({indicators}: Publication, indicator: IndicatorId, area: string): Series {
  return derived(indicators.series.get(indicator)?.get(area), `series ${indicator} of ${area}`);
}

/** The months of an area or a municipality that are shown differently than at first, newest first. */
export function revisedOf({revised}: Publication, indicator: IndicatorId, area: string): readonly RevisedPoint[] {
  return revised.get(indicator)?.get(area) ?? [];
}

/** An indicator of all areas beside their controls. */
export function comparisonOf({comparisons}: Publication, indicator: IndicatorId): IndicatorComparison {
  return derived(comparisons.indicators.get(indicator), `comparison of ${indicator}`);
}

/** Beside what an area can be set. */
export function controlsOf({comparisons}: Publication, area: string): AreaControls {
  return derived(
    comparisons.controls.find((controls) => controls.area === area),
    `controls of ${area}`
  );
}

/** An area beside its weighted comparison. */
export function estimateOf({weighted, indicator}: IndicatorComparison, area: string): AreaEstimate | AreaRefusal {
  return derived(
    weighted.areas.find((estimate) => estimate.area === area),
    `estimate of ${indicator} in ${area}`
  );
}

/** The headline indicator of all areas by the method whose number is told. */
export function headlineEstimates({headline}: Comparisons): AreaEstimates {
  return derived(
    headline.methods.find(({estimator}) => estimator === "sdid"),
    "estimates of the headline"
  );
}

/** An area as the first line of a chart, with the controls that are asked for. */
export function chartLines(
  publication: Publication,
  indicator: IndicatorId,
  area: string,
  controls: readonly Exclude<LineId, "area">[]
): ChartLine[] {
  const points = (of: string) => seriesOf(publication, indicator, of).points;
  return [{id: "area", points: points(area)}, ...controls.map((id) => ({id, points: points(id)}))];
}

/** The controls of a chart that not every area has. */
export function chartControls(publication: Publication, indicator: IndicatorId, area: string): ChartControl[] {
  const {controls} = comparisonOf(publication, indicator);
  return areaControlIds.map((id) => ({id, line: lineOf(derived(controls[id].get(area), `control ${id} of ${area}`))}));
}

/** The breaks in an indicator that at least one of some lines crosses. */
export function breaksOf(
  {reference, indicators}: Publication,
  id: IndicatorId,
  lines: readonly (readonly SeriesPoint[])[]
): ChartBreak[] {
  const coverage = derived(
    indicators.coverage.find(({indicator}) => indicator.id === id),
    `coverage of ${id}`
  );
  const {indicator, last, countsLast} = coverage;
  return chartBreaks(lines, indicator, countsLast ?? last, reference.breaks);
}

function lineOf(control: ControlSeries): ChartControl["line"] {
  return control.kind === "series" ? {kind: "points", points: control.series.points} : control;
}

function derived<Found>(found: Found | undefined, what: string): Found {
  return expected(found, `${what}: expected one among the derived figures`);
}
