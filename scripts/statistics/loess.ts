import {sum} from "./vectors.ts";

/** How a series is smoothed; places are counted 1, 2, 3… as in the paper. */
export interface LoessSettings {
  /** How many neighbours a local fit reaches; odd. */
  readonly window: number;
  /** 0 fits constants, 1 straight lines. */
  readonly degree: 0 | 1;
  /** Fits at every so many places and draws lines between them; 1 fits everywhere. */
  readonly jump: number;
}

/**
 * Smooths an evenly spaced series by local regression with tricube weights, as
 * STL does it (subroutine `ess` of its Fortran).
 *
 * @param robustness weights of the observations, all one when null
 * @see Cleveland (1979), doi:10.1080/01621459.1979.10481038
 */
export function smoothLoess(
  values: Float64Array,
  settings: LoessSettings,
  robustness: Float64Array | null
): Float64Array {
  const n = values.length;
  if (n < 2) return Float64Array.from(values);
  const smooth = new Float64Array(n);
  for (let place = 1, last = 1; last < n || place === 1; place = Math.min(n, place + settings.jump)) {
    const left = leftmostNeighbour(place, n, settings.window);
    const right = Math.min(n, left + settings.window - 1);
    smooth[place - 1] = fitLocally(values, place, left, right, settings, robustness) ?? values[place - 1]!;
    drawLine(smooth, last, place);
    last = place;
  }
  return smooth;
}

/**
 * The local fit at a place, which may lie outside the series; null when no
 * neighbour has any weight (subroutine `est`).
 *
 * @param left the first neighbour
 * @param right the last neighbour
 */
export function fitLocally(
  values: Float64Array,
  place: number,
  left: number,
  right: number,
  {window, degree}: LoessSettings,
  robustness: Float64Array | null
): number | null {
  const n = values.length;
  const beyond = window > n ? Math.floor((window - n) / 2) : 0;
  const weights = tricubeWeights(place, left, right, beyond, robustness);
  const total = sum(weights);
  if (total <= 0) return null;
  for (let i = 0; i < weights.length; i++) weights[i]! /= total;
  if (degree === 1) tilt(weights, place, left, n);
  let fit = 0;
  for (let i = 0; i < weights.length; i++) fit += weights[i]! * values[left - 1 + i]!;
  return fit;
}

function tricubeWeights(
  place: number,
  left: number,
  right: number,
  beyond: number,
  robustness: Float64Array | null
): Float64Array {
  const reach = Math.max(place - left, right - place) + beyond;
  const weights = new Float64Array(right - left + 1);
  for (let i = 0; i < weights.length; i++) {
    const distance = Math.abs(left + i - place);
    if (distance > 0.999 * reach) continue;
    const weight = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    weights[i] = weight * (robustness ? robustness[left - 1 + i]! : 1);
  }
  return weights;
}

/** Turns the weights of a local mean into those of a local line, unless the neighbours lie all but in one place. */
function tilt(weights: Float64Array, place: number, left: number, n: number): void {
  let centre = 0;
  for (let i = 0; i < weights.length; i++) centre += weights[i]! * (left + i);
  let spread = 0;
  for (let i = 0; i < weights.length; i++) spread += weights[i]! * (left + i - centre) ** 2;
  if (Math.sqrt(spread) <= 0.001 * (n - 1)) return;
  const slope = (place - centre) / spread;
  for (let i = 0; i < weights.length; i++) weights[i]! *= slope * (left + i - centre) + 1;
}

/** The window is centred, except near the ends. */
function leftmostNeighbour(place: number, n: number, window: number): number {
  return Math.max(1, Math.min(place - (window - 1) / 2, n - window + 1));
}

function drawLine(values: Float64Array, from: number, to: number): void {
  const step = (values[to - 1]! - values[from - 1]!) / (to - from);
  for (let place = from + 1; place < to; place++) values[place - 1] = values[from - 1]! + step * (place - from);
}
