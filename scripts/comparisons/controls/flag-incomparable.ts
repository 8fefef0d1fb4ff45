import type {ComparisonResult} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaControls} from "../../../src/model/comparisons/control-regions.ts";

/** Flags whatever is found for areas that nothing resembles, unless something more particular is said of it. */
export function flagIncomparable(
  results: readonly ComparisonResult[],
  controls: readonly AreaControls[]
): ComparisonResult[] {
  const incomparable = new Set(controls.filter((area) => area.noComparableArea !== null).map(({area}) => area));
  return results.map((row) => {
    const {area, result} = row;
    if (result.kind === "unavailable" || result.flag !== null || !incomparable.has(area)) return row;
    return {...row, result: {...result, flag: "no comparable area"}};
  });
}
