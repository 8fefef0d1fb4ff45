import type {PlotOptions, ScaleOptions} from "@observablehq/plot";
import {monthAt, monthIndex} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";

/** The time axis of a chart: all months are as long; the charts draw its years themselves. */
export function monthAxis(first: Month, last: Month): ScaleOptions {
  return {type: "linear", domain: [first, last].map(monthIndex), axis: null, label};
}

/** First and last month of a drawing's time axis; null when it has another axis. */
export function monthsOf({x}: PlotOptions): readonly [first: Month, last: Month] | null {
  if (x?.label !== label) return null;
  const [first, last] = Array.from(x.domain as Iterable<number>, monthAt);
  return first && last ? [first, last] : null;
}

/** Never shown: it tells this axis from others. */
const label = "month";
