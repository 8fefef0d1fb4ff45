import {expected} from "../../../src/model/expected.ts";
import type {Series} from "../../../src/model/series.ts";

/** One indicator by area: pilot areas, controls, municipalities. */
export type SeriesByArea = ReadonlyMap<string, Series>;

/** The series of an area or of a group of municipalities, which is known to exist. */
export function seriesIn(series: SeriesByArea, area: string): Series {
  return expected(series.get(area), `series of ${area}: expected one among the derived indicators`);
}
