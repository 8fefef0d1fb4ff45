import {countryCode} from "../../src/model/observations.ts";
import type {SumComparison} from "./sums.ts";

/** Tells per measure how many totals agree with the sums, and where the largest difference is. */
export function describeSums(
  comparisons: readonly SumComparison[],
  allowedExcess: (measure: string) => number
): string[] {
  const byMeasure = Map.groupBy(comparisons, ({measure}) => measure);
  return [
    `Sums of municipalities beside ${comparisons.length} published totals; a confidential cell counts as 1 to 4.`,
    ...[...byMeasure].map(([measure, group]) => describeMeasure(measure, group, allowedExcess(measure)))
  ];
}

function describeMeasure(measure: string, group: readonly SumComparison[], allowed: number): string {
  const country = group.filter(({area}) => area === countryCode);
  const regions = group.filter(({area}) => area !== countryCode);
  const limit = `${(allowed * 100).toFixed(0)} %`;
  return [
    `  ${measure}: regions agree in ${count(regions, 0)}${describeLargest(regions)}`,
    `country agrees in ${count(country, 0)} and within ${limit} in ${count(country, allowed)}${describeLargest(country)}`
  ].join("; ");
}

function count(group: readonly SumComparison[], allowed: number): string {
  return `${group.filter((comparison) => share(comparison) <= allowed).length} of ${group.length}`;
}

function describeLargest(group: readonly SumComparison[]): string {
  const largest = group.reduce<SumComparison | null>((a, b) => (share(b) > (a ? share(a) : 0) ? b : a), null);
  if (largest === null) return "";
  const {area, month, difference, total} = largest;
  const percent = (share(largest) * 100).toFixed(2);
  return `, at most ${Math.abs(difference)} of ${total.high} (${percent} %) ${difference > 0 ? "above" : "below"} in ${area} ${month}`;
}

function share({difference, total}: SumComparison): number {
  return Math.abs(difference) / Math.max(1, total.high);
}
