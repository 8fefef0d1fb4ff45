import type {Finding} from "../../../src/model/findings.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {findMoves} from "./find-moves.ts";
import type {Move} from "./find-moves.ts";
import {describeSums} from "./sums-report.ts";
import {compareSums} from "./sums.ts";
import type {SumComparison} from "./sums.ts";

/** What the check of sums found, and its report as lines of text. */
export interface SumsCheck {
  readonly findings: readonly Finding[];
  readonly report: readonly string[];
}

/**
 * Checks the municipalities against the published totals: regions must agree, but for what confidential
 * cells leave open; the country may be larger, for it has people and vacancies of no known municipality.
 */
export function checkSums(state: ObservationState, regions: ObservationState, reference: Reference): SumsCheck {
  const comparisons = compareSums(state, regions, reference);
  const outside = comparisons.filter((comparison) => !isTolerable(comparison));
  const groups = Map.groupBy(outside, ({measure, area}) => `${measure} ${area}`);
  const moves = outside.length > 0 ? findMoves(comparisons, state, reference) : [];
  return {
    findings: [...groups].map(([where, group]) => describeGroup(where, group, moves)),
    report: describeSums(comparisons, allowedExcess)
  };
}

/** By how large a part a national total may exceed the sum of the municipalities. */
function allowedExcess({measure, countsPlaceless}: SumComparison): number {
  return (countsPlaceless ? undefined : largeExcess.get(measure)) ?? 0.01;
}

// Training and vacancies are often bound to no municipality: at most 3.5, 13.5 and 9.3 per cent in 2006-2023,
// against at most 0.5 per cent in all other measures. Where the source states those of no certain municipality, they
// are in the sum, and what is left of vacancies in June 2026 is 0.3 per cent.
const largeExcess: ReadonlyMap<string, number> = new Map([
  ["TVKOULUTUSLOP", 0.05],
  ["AVPAIKATLOPUSSA", 0.15],
  ["UUDETAVP", 0.15]
]);

function isTolerable(comparison: SumComparison): boolean {
  const {area, difference, total} = comparison;
  if (area !== countryCode) return difference === 0;
  return difference >= 0 && difference <= allowedExcess(comparison) * total.high;
}

function describeGroup(where: string, group: readonly SumComparison[], moves: readonly Move[]): Finding {
  const worst = group.reduce((a, b) => (Math.abs(b.difference) > Math.abs(a.difference) ? b : a));
  const {month, total, sum, area, difference} = worst;
  const isCertain = group.some(({isOfOneVintage}) => isOfOneVintage) && (area !== countryCode || difference < 0);
  return {
    rule: area === countryCode ? "sums-country" : "sums-regions",
    severity: isCertain ? "error" : "warning",
    where,
    message:
      `months outside the tolerance: ${group.length}, most in ${month}: ${range(total)} published, ` +
      `${range(sum)} summed${describeMoves(moves.filter(({from, to}) => from === area || to === area))}`
  };
}

function describeMoves(moves: readonly Move[]): string {
  return moves
    .map(
      ({municipality: {code, name}, from, to}) =>
        `; all would agree with ${code} ${name.fi} in ${to} instead of ${from}: if it has gone there, add it to ` +
        "data/reference/region-changes.csv"
    )
    .join("");
}

function range({low, high}: SumComparison["sum"]): string {
  return low === high ? String(low) : `${low}…${high}`;
}
