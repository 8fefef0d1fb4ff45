import type {ComparisonRefusal, Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {combine, equalWeights} from "../../statistics/vectors.ts";

/** One unit's values, one per period. */
export interface PanelUnit {
  readonly id: string;
  readonly values: Float64Array;
}

/** Donors and treated units over the same periods, all values finite. */
export interface Panel {
  readonly donors: readonly PanelUnit[];
  readonly treated: readonly PanelUnit[];
  /** The mean of the treated units. */
  readonly target: Float64Array;
  /** How many of the periods lie before the start. */
  readonly preLength: number;
}

/** Values as they come: null where there is none. */
export interface PanelInputUnit {
  readonly id: string;
  readonly values: readonly (number | null)[];
  /** Whether the source says that values before and after some period cannot be compared. */
  readonly broken?: boolean;
}

export interface PanelInput {
  readonly donors: readonly PanelInputUnit[];
  readonly treated: readonly PanelInputUnit[];
  readonly preLength: number;
}

export type PanelResult = {readonly kind: "panel"; readonly panel: Panel} | Unavailable;

/** What a panel must have at least. */
export interface PanelRequirements {
  readonly donors: number;
  readonly preLength: number;
}

/** What every estimator needs: a donor to leave out and one to compare it with, and a change before the start. */
const leastRequirements: PanelRequirements = {donors: 2, preLength: 2};

/** Puts units together as a panel, or says why they cannot be compared. */
export function buildPanel(input: PanelInput, requirements: PanelRequirements = leastRequirements): PanelResult {
  const refusal = findRefusal(input, requirements);
  if (refusal) return {kind: "unavailable", reason: refusal.reason, units: refusal.units.map((unit) => unit.id)};
  return {kind: "panel", panel: assemblePanel(input.donors.map(toUnit), input.treated.map(toUnit), input.preLength)};
}

/** A panel of units that are known to be complete and equally long, the treated ones at least one. */
export function assemblePanel(donors: readonly PanelUnit[], treated: readonly PanelUnit[], preLength: number): Panel {
  const target = combine(treated.map(valuesOf), equalWeights(treated.length));
  return {donors, treated, target, preLength};
}

/** The panel of one donor as if it had been treated, beside the other donors. */
export function placeboPanel({donors, preLength}: Panel, donor: PanelUnit): Panel {
  return assemblePanel(
    donors.filter((other) => other !== donor),
    [donor],
    preLength
  );
}

/** Whether every value is a finite number. */
export function isComplete(unit: PanelInputUnit): boolean {
  return unit.values.every(Number.isFinite);
}

/** A complete unit with its values as numbers. */
export function toUnit({id, values}: PanelInputUnit): PanelUnit {
  return {id, values: Float64Array.from(values, Number)};
}

interface Refusal {
  readonly reason: ComparisonRefusal;
  readonly units: readonly PanelInputUnit[];
}

function findRefusal({donors, treated, preLength}: PanelInput, requirements: PanelRequirements): Refusal | null {
  const units = [...donors, ...treated];
  const length = units[0]?.values.length ?? 0;
  if (treated.length === 0) return {reason: "no treated unit", units: []};
  // Said first: what breaks everywhere leaves no donors either.
  const broken = treated.filter((unit) => unit.broken);
  if (broken.length > 0) return {reason: "break in series", units: broken};
  if (donors.length < requirements.donors) return {reason: "too few donors", units: []};
  if (preLength < requirements.preLength) return {reason: "short pre-period", units: []};
  if (length <= preLength) return {reason: "no post-period", units: []};
  const faults: Refusal[] = [
    {reason: "unequal lengths", units: units.filter((unit) => unit.values.length !== length)},
    {reason: "break in series", units: units.filter((unit) => unit.broken)},
    {reason: "missing or not finite", units: units.filter((unit) => !isComplete(unit))}
  ];
  return faults.find((fault) => fault.units.length > 0) ?? null;
}

function valuesOf(unit: PanelUnit): Float64Array {
  return unit.values;
}
