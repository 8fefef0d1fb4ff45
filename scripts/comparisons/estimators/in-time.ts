import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";
import {rootMeanSquare} from "../../statistics/vectors.ts";
import {estimate} from "./estimators.ts";
import {assemblePanel, isComplete, toUnit} from "./panel.ts";
import type {PanelInputUnit, PanelUnit} from "./panel.ts";

/** A start at which nothing started, with the donors around it. */
export interface PretendedStart {
  /** The place of the first period that is seen. */
  readonly first: number;
  readonly preLength: number;
  readonly postLength: number;
  readonly donors: readonly PanelUnit[];
}

/** What an estimator finds where there is nothing to be found. */
export interface InTimePlacebos {
  /** One per start. */
  readonly atts: readonly number[];
  readonly rms: number;
  /** How many estimates have the more frequent sign. */
  readonly sameSign: number;
}

/**
 * Readies donors for a start before the real one; those that lack values around
 * it are left out.
 *
 * @param start the place of the first period after it
 */
export function pretendStart(
  donors: readonly PanelInputUnit[],
  start: number,
  preLength: number,
  postLength: number
): PretendedStart {
  const window = {first: start - preLength, preLength, postLength};
  const cut = donors.map((donor) => cutUnit(donor, window));
  return {...window, donors: cut.filter(isComplete).map(toUnit)};
}

/** Estimates a unit at pretended starts; null when it, or two donors, cannot be seen around all of them. */
export function placebosInTime(
  treated: PanelInputUnit,
  starts: readonly PretendedStart[],
  estimator: EstimatorId
): InTimePlacebos | null {
  const units = starts.map((start) => cutUnit(treated, start));
  if (starts.length === 0 || !units.every(isComplete) || starts.some(({donors}) => donors.length < 2)) return null;
  const atts = Float64Array.from(starts, ({donors, preLength}, i) => {
    return estimate(assemblePanel(donors, units.slice(i, i + 1).map(toUnit), preLength), estimator).att;
  });
  const positive = atts.filter((att) => att > 0).length;
  return {atts: [...atts], rms: rootMeanSquare(atts), sameSign: Math.max(positive, atts.length - positive)};
}

/**
 * Whether pretended starts show the comparison to be unreliable: it misses by
 * much, or always in the same direction.
 *
 * @param limit the largest tolerable root mean square, in the unit of the values
 */
export function isUnreliable({atts, rms, sameSign}: InTimePlacebos, limit: number): boolean {
  return rms > limit || sameSign === atts.length;
}

function cutUnit(unit: PanelInputUnit, {first, preLength, postLength}: Omit<PretendedStart, "donors">): PanelInputUnit {
  // A window that opens before the series begins has no values there.
  const values = Array.from({length: preLength + postLength}, (_, t) => unit.values[first + t] ?? null);
  return {...unit, values};
}
