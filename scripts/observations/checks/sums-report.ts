import {counted} from "../../../src/model/counted.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {SumComparison} from "./sums.ts";

/** By how large a part of it a national total may exceed the sum. */
type AllowedExcess = (comparison: SumComparison) => number;

/** Tells per measure how many totals agree with the sums, and where the largest difference is. */
export function describeSums(comparisons: readonly SumComparison[], allowedExcess: AllowedExcess): string[] {
  const byMeasure = Map.groupBy(comparisons, ({measure}) => measure);
  return [
    `Sums of municipalities beside ${counted(comparisons.length, "published total")}; a confidential cell counts as 1 to 4.`,
    ...[...byMeasure].map(([measure, group]) => `  ${measure}: ${describeMeasure(group, allowedExcess)}`)
  ];
}

function describeMeasure(group: readonly SumComparison[], allowedExcess: AllowedExcess): string {
  const regions = group.filter(({area}) => area !== countryCode);
  const country = group.filter(({area}) => area === countryCode);
  const byPlaceless = Map.groupBy(country, ({countsPlaceless}) => countsPlaceless);
  return [
    `regions agree in ${countAgreeing(regions)}${describeLargest(regions)}`,
    ...[...byPlaceless.values()].map((each) => describeCountry(each, allowedExcess))
  ].join("; ");
}

function describeCountry(group: readonly SumComparison[], allowedExcess: AllowedExcess): string {
  const [first] = group;
  const within = group.filter((comparison) => share(comparison) <= allowedExcess(comparison));
  return (
    `country${first?.countsPlaceless ? ", with those of no certain municipality," : ""} agrees in ${countAgreeing(group)} ` +
    `and within ${((first ? allowedExcess(first) : 0) * 100).toFixed(0)} % in ${within.length} of ${group.length}` +
    describeLargest(group)
  );
}

function countAgreeing(group: readonly SumComparison[]): string {
  return `${group.filter(({difference}) => difference === 0).length} of ${group.length}`;
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
