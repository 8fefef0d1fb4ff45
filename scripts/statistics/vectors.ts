/** The element at a place that the vector has. */
export function elementAt(vector: ArrayLike<number>, place: number): number {
  const element = vector[place];
  if (element === undefined) throw new Error(`element ${place}: expected one of ${vector.length}`);
  return element;
}

/** The sum of the products of two vectors of the same length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** The sum of all elements. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: Float64Array): number {
  return sum(values) / values.length;
}

/** The square root of the mean square; NaN of nothing. */
export function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(dot(values, values) / values.length);
}

/** `a` minus `b`, element by element. */
export function subtract(a: Float64Array, b: Float64Array): Float64Array {
  const difference = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) difference[i] = a[i]! - b[i]!;
  return difference;
}

/** The vector less its mean. */
export function centre(vector: Float64Array): Float64Array {
  const level = mean(vector);
  const centred = new Float64Array(vector.length);
  for (let i = 0; i < centred.length; i++) centred[i] = vector[i]! - level;
  return centred;
}

/** The weighted sum of vectors of the same length, of which there is at least one. */
export function combine(vectors: readonly Float64Array[], weights: Float64Array): Float64Array {
  const total = new Float64Array(vectors[0]!.length);
  for (let j = 0; j < vectors.length; j++) {
    const vector = vectors[j]!;
    const weight = weights[j]!;
    if (weight === 0) continue;
    for (let i = 0; i < total.length; i++) total[i]! += weight * vector[i]!;
  }
  return total;
}

/** As many equal weights as asked for; their sum is one. */
export function equalWeights(count: number): Float64Array {
  return new Float64Array(count).fill(1 / count);
}

/** Rows become columns; there is at least one row. */
export function transpose(rows: readonly Float64Array[]): Float64Array[] {
  return Array.from(rows[0]!, (_, i) => Float64Array.from(rows, (row) => row[i]!));
}

/** Every element less the one before it; one fewer than the elements. */
export function differences(values: Float64Array): Float64Array {
  return subtract(values.subarray(1), values.subarray(0, -1));
}
