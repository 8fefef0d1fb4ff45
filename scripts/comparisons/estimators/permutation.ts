import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";
import {elementAt} from "../../statistics/vectors.ts";
import {estimate} from "./estimators.ts";
import type {Estimate} from "./estimators.ts";
import {placeboPanel} from "./panel.ts";
import type {Panel} from "./panel.ts";

/** The estimate for a donor as if it had been treated. */
export interface Placebo {
  readonly id: string;
  readonly estimate: Estimate;
}

/** How far placebos drift from their comparisons. */
export interface DriftBand {
  /** Effects beyond it have p of 0.05 or less. */
  readonly att: number;
  /** The same for the effect in each period. */
  readonly byPeriod: Float64Array;
}

/** Estimates for every donor what would have been found, had it been the treated one, from the other donors. */
export function placebosInSpace(panel: Panel, estimator: EstimatorId): Placebo[] {
  return panel.donors.map((donor) => ({id: donor.id, estimate: estimate(placeboPanel(panel, donor), estimator)}));
}

/**
 * The share of units, the treated one among them, whose effects are at least as
 * large in size: the p-value of the hypothesis of no effect.
 *
 * @see Abadie, Diamond and Hainmueller (2010), doi:10.1198/jasa.2009.ap08746
 */
export function permutationP(att: number, placeboAtts: readonly number[]): number {
  const asLarge = placeboAtts.filter((placebo) => isAtLeast(Math.abs(placebo), Math.abs(att)));
  return (1 + asLarge.length) / (placeboAtts.length + 1);
}

/** How far 95 of 100 placebos drift; null when there are too few of them to tell, fewer than 19. */
export function driftBand(placebos: readonly Placebo[]): DriftBand | null {
  const [first] = placebos;
  if (!first || bandRank(placebos.length) > placebos.length) return null;
  return {
    att: bandOf(placebos.map(({estimate}) => estimate.att)),
    byPeriod: first.estimate.effect.map((_, t) => bandOf(placebos.map(({estimate}) => elementAt(estimate.effect, t))))
  };
}

/** Whether `a` is not below `b`; what differs by rounding only is a tie. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function bandOf(effects: readonly number[]): number {
  const sizes = effects.map(Math.abs).sort((a, b) => a - b);
  return elementAt(sizes, bandRank(sizes.length) - 1);
}

/** ⌈0.95 (J + 1)⌉ in whole numbers. */
function bandRank(placebos: number): number {
  return Math.ceil((19 * (placebos + 1)) / 20);
}
