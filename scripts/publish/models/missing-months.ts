import {pilotEnd} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";

/**
 * Says in one line which indicators end before the pilots do, or before other indicators, and what completes them; null
 * when none does. Months that are estimated only count as missing.
 */
export function describeMissingMonths(coverages: readonly IndicatorCoverage[]): string | null {
  const newest = coverages.reduce<Month>((month, {last}) => (last > month ? last : month), pilotEnd);
  const short = coverages.filter((coverage) => lastCounted(coverage) < pilotEnd || coverage.last < newest);
  if (short.length === 0) return null;
  const byEnd = Map.groupBy(short, lastCounted);
  const ends = [...byEnd].sort(([a], [b]) => (a < b ? -1 : 1)).map(([end, group]) => describeEnd(end, group));
  return `Months are missing: ${ends.join("; ")}. To complete them from the source: npm run data:update`;
}

function describeEnd(end: Month, group: readonly IndicatorCoverage[]): string {
  const ids = group.map(({indicator}) => indicator.id).join(", ");
  return `${ids} ${group.length === 1 ? "ends" : "end"} in ${end}`;
}

function lastCounted({last, countsLast}: IndicatorCoverage): Month {
  return countsLast ?? last;
}
