import {quantileSorted} from "d3";
import {isKnown} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";

/** The upper end of a scale from zero that many small drawings share. */
export interface SharedScale {
  readonly high: number;
  /** The greatest value, where a few peaks beyond the scale are cut off; else null. */
  readonly cut: number | null;
}

/** A scale for all series; where one month in two hundred would flatten all others, it ends below such peaks. */
export function sharedScale(series: readonly (readonly SeriesPoint[])[]): SharedScale {
  const values = series.flatMap((points) => points.filter(isKnown).map(({value}) => value)).toSorted((a, b) => a - b);
  const greatest = values.at(-1) ?? 1;
  const usual = quantileSorted(values, 0.995) ?? greatest;
  return greatest > 2 * usual ? {high: usual * 1.1, cut: greatest} : {high: greatest, cut: null};
}
