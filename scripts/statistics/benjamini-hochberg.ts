/**
 * Adjusts p-values so that, among the tests called significant, the expected
 * share of false ones stays under the chosen level.
 *
 * @see Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x
 */
export function adjustForManyTests(pValues: readonly number[]): number[] {
  const descending = pValues.map((_, i) => i).sort((i, j) => pValues[j]! - pValues[i]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  descending.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, pValues[index]! * (pValues.length / rank));
    adjusted[index] = least;
  });
  return adjusted;
}
