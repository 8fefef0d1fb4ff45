import type {PlotOptions} from "@observablehq/plot";

/** The rows or years of a drawing, at each of which a reader can stop; its table has a row for each, in their order. */
export interface Stops {
  /** Along which axis they follow one another. */
  readonly axis: "x" | "y";
  /** Between which places on the other axis they lie. */
  readonly sides: readonly [near: number, far: number];
  /** Where each begins, and where the last one ends. */
  readonly edges: readonly number[];
}

/** Options of a drawing that is read stop by stop and not month by month. */
export interface StopOptions extends PlotOptions {
  readonly stops: Stops;
}

/** What reading values needs to know of the stops, as an attribute of a drawing. */
export function writeStops({axis, sides, edges}: Stops): string {
  return [axis, ...[...sides, ...edges].map((place) => Number(place.toFixed(1)))].join(" ");
}
