import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {scaleOf} from "../line/chart-frame.ts";
import type {LineChartContent} from "../line/chart-frame.ts";
import type {ValueScale} from "../line/value-scale.ts";

/** Where months and values lie in a drawing that fills the room it is given. */
export interface FluidPlot {
  readonly first: Month;
  readonly last: Month;
  readonly scale: ValueScale;
  /** From the left side to a month, as a part of the whole width. */
  readonly x: (month: Month) => number;
  /** From the upper side down to a value, as a part of the whole height. */
  readonly y: (value: number) => number;
}

/** Lays out the lines of a chart as parts of their room. */
export function fluidPlot(content: LineChartContent): FluidPlot {
  const {first, last} = content;
  const scale = scaleOf(content);
  const length = Math.max(1, monthsFrom(first, last));
  return {
    first,
    last,
    scale,
    x: (month) => monthsFrom(first, month) / length,
    y: (value) => (scale.high - value) / (scale.high - scale.low)
  };
}

/** A part of a whole as SVG has it; a hundredth of a hundredth is finer than any screen. */
export function percent(part: number): string {
  return `${Number((100 * part).toFixed(2))}%`;
}
