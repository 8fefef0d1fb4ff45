import type {AbsenceReason, Bounds} from "../../src/model/series.ts";

/** Cells that enter a figure with the same signs. */
export interface Part {
  /** How each cell counts above and below the line: 1, −1 or 0. */
  readonly numerator: number;
  readonly denominator: number;
  /** Sum of the cells that are known. */
  readonly known: number;
  /** How many cells are confidential: each stands for one to four. */
  readonly hidden: number;
}

/** A value with the bounds that its confidential cells leave, or why it is not shown. */
export type Figure =
  | {readonly kind: "value"; readonly value: number; readonly bounds: Bounds | null}
  | {readonly kind: "absent"; readonly reason: AbsenceReason};

/** Sums the parts; with anything below the line, gives `factor` times the ratio of the two sums. */
export function computeFigure(parts: readonly Part[], factor = 1): Figure {
  const isRatio = parts.some((part) => part.denominator !== 0);
  const reason = refusal(parts, "numerator") ?? (isRatio ? refusal(parts, "denominator") : null);
  if (reason) return {kind: "absent", reason};
  const middle = totals(parts, (part) => part.known + confidentialMiddle * part.hidden);
  if (isRatio && middle.denominator === 0) return {kind: "absent", reason: "zero denominator"};
  const figure = ({numerator, denominator}: Totals) => (factor * numerator) / (isRatio ? denominator : 1);
  const bounds = parts.some((part) => part.hidden > 0) ? range(corners(parts).map(figure)) : null;
  return {kind: "value", value: figure(middle), bounds};
}

const confidentialLow = 1;
const confidentialMiddle = 2.5;
const confidentialHigh = 4;

interface Totals {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Why a sum is not shown: a confidential cell alone would only be guessed at, and several may leave too wide a range.
 * A sum of people that may lie below zero is not shown either.
 */
function refusal(parts: readonly Part[], side: keyof Totals): AbsenceReason | null {
  const inside = parts.filter((part) => part[side] !== 0);
  if (!inside.some((part) => part.hidden > 0)) return null;
  if (hiddenAlone(inside)) return "confidential";
  const value = totals(inside, (part) => part.known + confidentialMiddle * part.hidden)[side];
  const {low, high} = range(corners(inside).map((corner) => corner[side]));
  const wide = high - low > 10 && high - low > 0.05 * value;
  return wide || low < 0 ? "too uncertain" : null;
}

/** Whether the sum is one confidential cell and nothing beside it but zeros. */
function hiddenAlone(parts: readonly Part[]): boolean {
  return parts.reduce((count, part) => count + part.hidden, 0) === 1 && parts.every((part) => part.known === 0);
}

/**
 * Totals at every combination of least and greatest confidential values. Cells of a part move a figure the same way
 * and a ratio is monotone in each cell, so the extremes lie where every part is wholly at its least or its greatest.
 */
function corners(parts: readonly Part[]): Totals[] {
  const hidden = parts.filter((part) => part.hidden > 0);
  return Array.from({length: 2 ** hidden.length}, (_, corner) =>
    totals(parts, (part) => {
      const index = hidden.indexOf(part);
      const each = (corner >> index) & 1 ? confidentialHigh : confidentialLow;
      return part.known + each * part.hidden;
    })
  );
}

function totals(parts: readonly Part[], amount: (part: Part) => number): Totals {
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    numerator += part.numerator * amount(part);
    denominator += part.denominator * amount(part);
  }
  return {numerator, denominator};
}

function range(values: readonly number[]): Bounds {
  return {low: Math.min(...values), high: Math.max(...values)};
}
