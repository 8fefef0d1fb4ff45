import {median} from "d3";
import {fitLocally, smoothLoess} from "./loess.ts";
import type {LoessSettings} from "./loess.ts";
import {mean, subtract} from "./vectors.ts";

/** The choices of a decomposition, named as in R's `stl`; what is left out is chosen as R does, except for jumps. */
export interface StlOptions {
  /** Observations in a cycle: 12 for months of a year. */
  readonly period: number;
  /** How many cycles the smoothing of a season reaches; odd, at least 7 is advised. Periodic seasons never change. */
  readonly seasonalWindow: number | "periodic";
  /** Gives outliers less weight. */
  readonly robust: boolean;
  /** Fits only at every tenth of each window and interpolates, as R does to save time; else everywhere. */
  readonly jumps?: boolean;
}

/** A series as the sum of three parts. */
export interface StlParts {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly remainder: Float64Array;
  /** Robustness weight of every observation, from 0 (ignored) to 1; all 1 when not robust. */
  readonly weights: Float64Array;
  /** The windows used, in observations; the seasonal one in cycles. */
  readonly windows: {readonly seasonal: number; readonly trend: number; readonly lowPass: number};
}

/**
 * Splits a series into season, trend and remainder by repeated local
 * regression, as R's `stl` does. Where R 4 takes a wrong order statistic for the
 * robustness weights of some series of even length, this takes the median.
 *
 * @param values longer than two periods
 * @see Cleveland, Cleveland, McRae and Terpenning (1990), Journal of Official Statistics 6(1), 3–73
 */
export function decomposeStl(values: Float64Array, options: StlOptions): StlParts {
  const plan = planStl(values.length, options);
  let seasonal: Float64Array = new Float64Array(values.length);
  let trend: Float64Array = new Float64Array(values.length);
  let robustness: Float64Array | null = null;
  for (let outer = 0; outer <= plan.outer; outer++) {
    if (outer > 0) robustness = robustnessWeights(values, seasonal, trend);
    for (let inner = 0; inner < plan.inner; inner++) {
      seasonal = updateSeasonal(values, trend, plan, robustness);
      trend = smoothLoess(subtract(values, seasonal), plan.trend, robustness);
    }
  }
  if (options.seasonalWindow === "periodic") seasonal = averageCycles(seasonal, options.period);
  return {
    seasonal,
    trend,
    remainder: subtract(subtract(values, seasonal), trend),
    weights: robustness ?? new Float64Array(values.length).fill(1),
    windows: {seasonal: plan.seasonal.window, trend: plan.trend.window, lowPass: plan.lowPass.window}
  };
}

interface StlPlan {
  readonly period: number;
  readonly seasonal: LoessSettings;
  readonly trend: LoessSettings;
  readonly lowPass: LoessSettings;
  readonly inner: number;
  readonly outer: number;
}

function planStl(length: number, {period, seasonalWindow, robust, jumps = false}: StlOptions): StlPlan {
  if (!Number.isInteger(period) || period < 2) throw new Error(`period ${period}: expected a whole number from 2`);
  if (length <= 2 * period) throw new Error(`${length} values: expected more than two periods of ${period}`);
  const periodic = seasonalWindow === "periodic";
  const seasonal = periodic ? 10 * length + 1 : seasonalWindow;
  if (!Number.isInteger(seasonal) || seasonal < 3 || seasonal % 2 === 0) {
    throw new Error(`seasonal window ${seasonal}: expected "periodic" or an odd whole number from 3`);
  }
  const settings = (window: number, degree: 0 | 1): LoessSettings => ({
    window,
    degree,
    jump: jumps ? Math.ceil(window / 10) : 1
  });
  return {
    period,
    seasonal: settings(seasonal, 0),
    trend: settings(nextOdd((1.5 * period) / (1 - 1.5 / seasonal)), 1),
    lowPass: settings(nextOdd(period), 1),
    inner: robust ? 1 : 2,
    outer: robust ? 15 : 0
  };
}

/** Smooths each month's own series, then takes out what of that is trend. */
function updateSeasonal(
  values: Float64Array,
  trend: Float64Array,
  plan: StlPlan,
  robustness: Float64Array | null
): Float64Array {
  const cycles = smoothCycles(subtract(values, trend), plan, robustness);
  const level = smoothLoess(lowPassFilter(cycles, plan.period), plan.lowPass, null);
  return subtract(cycles.subarray(plan.period, plan.period + values.length), level);
}

/** Smooths the series of every first, second… place in the cycle, each carried on by one cycle at both ends. */
function smoothCycles(detrended: Float64Array, plan: StlPlan, robustness: Float64Array | null): Float64Array {
  const {period, seasonal: settings} = plan;
  const smooth = new Float64Array(detrended.length + 2 * period);
  for (let start = 0; start < period; start++) {
    const values = everyNth(detrended, start, period);
    const weights = robustness && everyNth(robustness, start, period);
    const inside = smoothLoess(values, settings, weights);
    const n = values.length;
    const reach = Math.min(settings.window, n);
    smooth[start] = fitLocally(values, 0, 1, reach, settings, weights) ?? inside[0]!;
    inside.forEach((value, i) => (smooth[start + (i + 1) * period] = value));
    smooth[start + (n + 1) * period] = fitLocally(values, n + 1, n - reach + 1, n, settings, weights) ?? inside[n - 1]!;
  }
  return smooth;
}

function lowPassFilter(values: Float64Array, period: number): Float64Array {
  return movingAverage(movingAverage(movingAverage(values, period), period), 3);
}

function movingAverage(values: Float64Array, width: number): Float64Array {
  const averages = new Float64Array(values.length - width + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! - (i >= width ? values[i - width]! : 0);
    if (i >= width - 1) averages[i - width + 1] = sum / width;
  }
  return averages;
}

/** Bisquare weights of the remainders on the scale of six times their median size. */
function robustnessWeights(values: Float64Array, seasonal: Float64Array, trend: Float64Array): Float64Array {
  const sizes = subtract(subtract(values, seasonal), trend).map(Math.abs);
  const scale = 6 * median(sizes)!;
  return sizes.map((size) => {
    if (size <= 0.001 * scale) return 1;
    return size <= 0.999 * scale ? (1 - (size / scale) ** 2) ** 2 : 0;
  });
}

function averageCycles(seasonal: Float64Array, period: number): Float64Array {
  const means = Array.from({length: period}, (_, start) => mean(everyNth(seasonal, start, period)));
  return seasonal.map((_, i) => means[i % period]!);
}

function everyNth(values: Float64Array, start: number, step: number): Float64Array {
  return values.filter((_, i) => i % step === start);
}

function nextOdd(value: number): number {
  const whole = Math.ceil(value);
  return whole % 2 === 0 ? whole + 1 : whole;
}
