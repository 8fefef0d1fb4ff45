/** Where a figure lies among all of its kind. */
export type ThirdId = "lower" | "middle" | "higher";

/** A third of figures. */
export interface Third {
  readonly id: ThirdId;
  /** The least and the greatest figure in it. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/**
 * Cuts figures into thirds, the lower one first; null where that cannot be done. Equal figures stand in one third, so that
 * the lower and the higher one may hold somewhat more than the middle one.
 *
 * @param values as readers see them, so that nobody stands on the other side of a limit than the figure shown
 */
export function thirdsOf(values: readonly number[]): readonly Third[] | null {
  const sorted = values.toSorted((a, b) => a - b);
  const third = Math.ceil(sorted.length / 3);
  const [low, high] = [sorted[third - 1], sorted[sorted.length - third]];
  if (low === undefined || high === undefined) return null;
  const parts = [
    {id: "lower" as const, of: sorted.filter((value) => value <= low)},
    {id: "middle" as const, of: sorted.filter((value) => low < value && value < high)},
    {id: "higher" as const, of: sorted.filter((value) => value >= high)}
  ];
  const thirds = parts.flatMap(({id, of}) => {
    const [least, greatest] = [of[0], of.at(-1)];
    return least === undefined || greatest === undefined ? [] : [{id, low: least, high: greatest, count: of.length}];
  });
  return low < high && thirds.length === parts.length ? thirds : null;
}

/** The third that a figure lies in; null where there are none, or the figure is not among those that were cut. */
export function thirdOf(value: number, thirds: readonly Third[] | null): ThirdId | null {
  return thirds?.find(({low, high}) => low <= value && value <= high)?.id ?? null;
}
