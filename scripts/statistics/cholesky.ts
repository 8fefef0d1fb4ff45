/**
 * Solves a system of linear equations whose matrix is symmetric and positive
 * definite, by Cholesky's factorization; null when the matrix is singular to
 * working precision.
 */
export function solvePositiveDefinite(matrix: readonly Float64Array[], right: Float64Array): Float64Array | null {
  const factor = choleskyFactor(matrix);
  return factor && solveBackward(factor, solveForward(factor, right));
}

/** The lower triangle L with L Lᵀ = matrix; null when a pivot vanishes beside its diagonal. */
function choleskyFactor(matrix: readonly Float64Array[]): Float64Array[] | null {
  const factor = matrix.map((_, i) => new Float64Array(i + 1));
  for (let i = 0; i < matrix.length; i++) {
    const row = factor[i]!;
    for (let j = 0; j <= i; j++) {
      const other = factor[j]!;
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!;
      if (j < i) row[j] = rest / other[j]!;
      else if (rest > matrix[i]![i]! * Number.EPSILON * matrix.length) row[i] = Math.sqrt(rest);
      else return null;
    }
  }
  return factor;
}

function solveForward(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let i = 0; i < factor.length; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= factor[i]![k]! * solution[k]!;
    solution[i]! /= factor[i]![i]!;
  }
  return solution;
}

function solveBackward(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let i = factor.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < factor.length; k++) solution[i]! -= factor[k]![i]! * solution[k]!;
    solution[i]! /= factor[i]![i]!;
  }
  return solution;
}
