import type {PlotOptions} from "@observablehq/plot";
import {tickStep} from "d3";
import {monthsFrom} from "../../model/months.ts";
import {isStraightPath, relativePath} from "./compact-path.ts";
import {monthsOf} from "./month-axis.ts";

/** The grid on which the months and values of a drawing lie, in pixels. */
export interface PlotGrid {
  /** The place of the first month and the lowest value. */
  readonly left: number;
  readonly bottom: number;
  /** From one month to the next, and from one level to the next. */
  readonly month: number;
  readonly level: number;
}

/** The grid of a drawing over months; null for a drawing with other axes. */
export function gridOf(options: PlotOptions): PlotGrid | null {
  const {width = 0, height = 0, margin = 0} = options;
  const {marginTop = margin, marginRight = margin, marginBottom = margin, marginLeft = margin} = options;
  const months = monthsOf(options);
  const [low, high] = Array.from((options.y?.domain ?? []) as Iterable<number>);
  if (!months || low === undefined || high === undefined) return null;
  const levels = (high - low) / tickStep(low, high, height < 150 ? 3 * height : 500);
  return {
    left: marginLeft,
    bottom: height - marginBottom,
    month: (width - marginLeft - marginRight) / monthsFrom(...months),
    level: (height - marginTop - marginBottom) / levels
  };
}

/**
 * Whether a path leads over several months. Ticks and lines from a mark to its label lie between months and have two
 * ends; bars are lines straight up, whose width grows with the drawing, while that of a series does not.
 */
export function isSeriesPath(path: string): boolean {
  return isStraightPath(path) && /[MLHV][^MLHVZ]+[LH][^MLHVZ]+[LHV]/.test(path);
}

/**
 * Rewrites a path in steps of months and levels, which a transformation brings to its place. The steps are whole
 * numbers, five hundred levels are as fine as the pixels of a screen, and the drawings of a chart for wide and for narrow
 * rooms have the very same path: compressed, the second weighs next to nothing.
 */
export function gridPath(path: string, {left, bottom, month, level}: PlotGrid): Readonly<Record<string, string>> {
  return {
    d: relativePath(path, (x, y) => [Math.round((x - left) / month), Math.round((bottom - y) / level)], String),
    transform: `matrix(${[month, 0, 0, -level, left, bottom].map((part) => Number(part.toFixed(4))).join(" ")})`,
    "vector-effect": "non-scaling-stroke"
  };
}
