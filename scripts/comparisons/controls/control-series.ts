import type {SimilarControl, Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {regionSeriesId} from "../../../src/model/comparisons/control-regions.ts";
import type {AreaControls, ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import {expected} from "../../../src/model/expected.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {Series} from "../../../src/model/series.ts";
import {meanSeries} from "./mean-series.ts";

/** One indicator by area: pilot areas, controls, municipalities. */
export type SeriesByArea = ReadonlyMap<string, Series>;

/** The figures of the municipalities around an area, added up. */
export function regionSeries({region}: AreaControls, series: SeriesByArea): ControlSeries {
  return region.kind === "unavailable" ? region : control(series, regionSeriesId(region.region));
}

/** The mean figures of the municipalities most similar to an area, whatever their size. */
export function similarSeries({similar}: AreaControls, series: SeriesByArea, indicator: Indicator): ControlSeries {
  if (similar.kind === "unavailable") return similar;
  if (isCount(indicator.unit)) return notForCounts;
  const members = similar.members.map(({code}) => seriesIn(series, code));
  return {kind: "series", series: meanSeries(similarSeriesId(similar), members)};
}

/** The series of an area or of a group of municipalities, which is known to exist. */
export function seriesIn(series: SeriesByArea, area: string): Series {
  return expected(series.get(area), `series of ${area}: expected one among the derived indicators`);
}

const notForCounts: Unavailable = {kind: "unavailable", reason: "not for counts", units: []};

function control(series: SeriesByArea, area: string): ControlSeries {
  return {kind: "series", series: seriesIn(series, area)};
}

function similarSeriesId({area}: SimilarControl): string {
  return `similar-${area}`;
}
