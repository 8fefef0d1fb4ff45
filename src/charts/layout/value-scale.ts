import {extent, nice, ticks} from "d3";
import type {IndicatorUnit} from "../../model/indicators.ts";
import {isCount} from "../../model/pages/summary.ts";

/** How values become heights. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const tickCount = 4;

/** Below this part of the greatest value, a scale from zero would leave most of the chart empty. */
const emptyPart = 0.55;

/**
 * Counts begin at zero; shares too unless all lie far above it, and then the page says so.
 *
 * @param isClose whether the scale is to be only as high as the values need
 */
export function valueScale(values: readonly number[], unit: IndicatorUnit, isClose = false): ValueScale {
  const [least, greatest] = extent(values);
  if (least === undefined) return {low: 0, high: 1, ticks: [0, 1]};
  const fromZero = isCount(unit) || least < emptyPart * greatest;
  const from = fromZero && !isClose ? Math.min(0, least) : least;
  const [low, high] = nice(from, greatest === from ? from + 1 : greatest, tickCount);
  return {low, high, ticks: ticks(low, high, tickCount)};
}
