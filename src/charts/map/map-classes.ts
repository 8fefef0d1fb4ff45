import {bisectRight, pairs, quantile} from "d3";
import {roundAsShown} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import {isCount} from "../../model/pages/summary.ts";

/** The most classes that can be told apart by shade, in print too. */
const mostClasses = 5;

/**
 * The limits between the classes of a map: the values that part the areas into five classes of equal number, rounded
 * alike. Each is the least value of the class above it. Limits that leave a class empty are left out, so values that
 * are close to each other get fewer classes.
 */
export function classLimits(values: readonly number[], unit: IndicatorUnit): number[] {
  const cuts = Array.from({length: mostClasses - 1}, (_, i) => quantile(values, (i + 1) / mostClasses) ?? NaN);
  const step = limitStep(cuts, unit);
  // Multiplying by a step such as 0.1 would leave 8.600000000000001.
  const rounded = cuts.map((cut) =>
    step < 1 ? Math.round(cut / step) / Math.round(1 / step) : Math.round(cut / step) * step
  );
  const shown = values.map((value) => roundAsShown(value, unit));
  const classes = new Set(shown.map((value) => bisectRight(rounded, value)));
  return [...new Set(rounded)].filter(
    (limit) => limit > Math.min(...shown) && classes.has(bisectRight(rounded, limit))
  );
}

/** In which class a value is, the lowest one being 0: the one in which readers find the figure as they see it. */
export function classOf(value: number, limits: readonly number[], unit: IndicatorUnit): number {
  return bisectRight(limits, roundAsShown(value, unit));
}

/** The greatest value, as readers see values, of the class below a limit. */
export function greatestBelow(limit: number, unit: IndicatorUnit): number {
  return roundAsShown(limit - finest(unit), unit);
}

/** To what limits are rounded: 1, 2 or 5 times a power of ten, at most half the least distance of two limits. */
function limitStep(cuts: readonly number[], unit: IndicatorUnit): number {
  const least = Math.min(...pairs(cuts, (a, b) => b - a)) / 2;
  if (!(least > finest(unit))) return finest(unit);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (least >= 5 * power ? 5 : least >= 2 * power ? 2 : 1);
}

/** The least difference that readers see. */
function finest(unit: IndicatorUnit): number {
  return isCount(unit) ? 1 : 0.1;
}
