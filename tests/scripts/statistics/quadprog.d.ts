/** The part of quadprog that tests use; arrays count from one. */
declare module "quadprog" {
  export function solveQP(
    Dmat: number[][],
    dvec: number[],
    Amat: number[][],
    bvec: number[],
    meq: number
  ): {readonly solution: number[]; readonly value: number[]; readonly message: string};
}
