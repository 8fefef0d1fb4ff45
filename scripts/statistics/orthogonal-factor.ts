import {dot} from "./vectors.ts";

/** Columns as the product of an orthonormal basis and an upper triangle R, so that their Gram matrix is Rᵀ R. */
export interface OrthogonalFactor {
  readonly basis: readonly Float64Array[];
  /** The columns of R, each down to its diagonal. */
  readonly upper: readonly Float64Array[];
}

/** The factor of no columns. */
export const emptyFactor: OrthogonalFactor = {basis: [], upper: []};

/** The factor with one more column; null when the column depends on the others to working precision. */
export function appendColumn({basis, upper}: OrthogonalFactor, column: Float64Array): OrthogonalFactor | null {
  const rest = Float64Array.from(column);
  const entries = new Float64Array(basis.length + 1);
  const before = Math.sqrt(dot(column, column));
  let length = project(rest, basis, entries);
  // What rounding left of the others shows when little else remains; once more is enough.
  if (length < 0.01 * before) length = project(rest, basis, entries);
  if (length <= 4 * Number.EPSILON * before) return null;
  entries[basis.length] = length;
  for (let i = 0; i < rest.length; i++) rest[i]! /= length;
  return {basis: [...basis, rest], upper: [...upper, entries]};
}

/** Takes from a vector its parts along the basis, adds them to the entries and gives the length of what remains. */
function project(rest: Float64Array, basis: readonly Float64Array[], entries: Float64Array): number {
  for (let k = 0; k < basis.length; k++) {
    const direction = basis[k]!;
    const part = dot(direction, rest);
    entries[k]! += part;
    for (let i = 0; i < rest.length; i++) rest[i]! -= part * direction[i]!;
  }
  return Math.sqrt(dot(rest, rest));
}

/** Solves Rᵀ R x = right. */
export function solveGram({upper}: OrthogonalFactor, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= upper[i]![k]! * x[k]!;
    x[i]! /= upper[i]![i]!;
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= upper[k]![i]! * x[k]!;
    x[i]! /= upper[i]![i]!;
  }
  return x;
}
