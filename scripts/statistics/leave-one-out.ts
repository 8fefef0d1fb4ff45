import {dot} from "./vectors.ts";

/**
 * The weighted mean without each value in turn, the other weights kept in
 * proportion; null when one value carries all the weight.
 *
 * @param weights their sum is one
 */
export function meansWithoutOne(values: Float64Array, weights: Float64Array): Float64Array | null {
  if (weights.some((weight) => weight > 1 - 1e-9)) return null;
  const all = dot(values, weights);
  return values.map((value, i) => (all - weights[i]! * value) / (1 - weights[i]!));
}
