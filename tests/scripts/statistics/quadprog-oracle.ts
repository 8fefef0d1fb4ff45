import {solveQP} from "quadprog";

/**
 * Least squares over the simplex by quadprog, which knows nothing of our active
 * set: Goldfarb and Idnani's dual method on the Gram matrix.
 */
export function quadprogWeights(columns: readonly Float64Array[], target: Float64Array, ridge: number): number[] {
  const product = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, i) => sum + (value - target[i]!) * (b[i]! - target[i]!), 0);
  const gram = columns.map((a, i) => columns.map((b, j) => product(a, b) + (i === j ? ridge : 0)));
  // The weights sum to one, and none is negative: one constraint a column.
  const constraints = columns.map((_, i) => [1, ...columns.map((_, j) => (i === j ? 1 : 0))]);
  const {solution, message} = solveQP(
    fromOne(gram.map(fromOne)),
    fromOne(columns.map(() => 0)),
    fromOne(constraints.map(fromOne)),
    fromOne([1, ...columns.map(() => 0)]),
    1
  );
  if (message !== "") throw new Error(`quadprog: ${message}`);
  return solution.slice(1);
}

/** The ridge that keeps quadprog from failing: 1e-10 of the Gram matrix's mean diagonal. */
export function quadprogRidge(columns: readonly Float64Array[], target: Float64Array): number {
  const diagonal = columns.map((column) => column.reduce((sum, value, i) => sum + (value - target[i]!) ** 2, 0));
  return (1e-10 * diagonal.reduce((sum, value) => sum + value, 0)) / columns.length;
}

function fromOne<Value>(values: readonly Value[]): Value[] {
  const shifted: Value[] = [];
  values.forEach((value, i) => (shifted[i + 1] = value));
  return shifted;
}
