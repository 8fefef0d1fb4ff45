import type {Municipality} from "../../../src/model/areas.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Bounds} from "../../../src/model/series.ts";
import {divisionsOf} from "../divisions.ts";
import type {SumComparison} from "./sums.ts";

/** A municipality that totals have in another region than we do. */
export interface Move {
  readonly municipality: Municipality;
  readonly from: string;
  readonly to: string;
}

/**
 * Finds the one municipality whose move would explain every difference of two regions, in all measures and months
 * alike: one region has too much by what another has too little. Nothing is found where two would do, or none.
 */
export function findMoves(
  comparisons: readonly SumComparison[],
  state: ObservationState,
  reference: Reference
): readonly Move[] {
  const byArea = Map.groupBy(
    comparisons.filter(({area}) => area !== countryCode),
    ({area}) => area
  );
  const areasWith = (sign: number): string[] =>
    [...byArea].filter(([, group]) => group.some(({difference}) => difference * sign > 0)).map(([area]) => area);
  const [gaining, losing] = [areasWith(1), areasWith(-1)];
  const division = divisionsOf(reference)(state.vintage);
  return gaining.flatMap((to) =>
    losing
      .filter((from) => isSameKind(from, to))
      .flatMap((from) => {
        const places = differingPlaces(byArea.get(from) ?? [], byArea.get(to) ?? []);
        const movers = reference.municipalities.filter(
          ({code}) => division.get(from)?.includes(code) && explainsAll(places, code, state)
        );
        const [municipality, ...others] = movers;
        return municipality && others.length === 0 ? [{municipality, from, to}] : [];
      })
  );
}

/** A measure and month in which one of two regions differs from its sum. */
interface DifferingPlace {
  readonly from: SumComparison;
  readonly to: SumComparison;
}

function isSameKind(a: string, b: string): boolean {
  return a !== b && a.replace(/\d+/, "") === b.replace(/\d+/, "");
}

function differingPlaces(from: readonly SumComparison[], to: readonly SumComparison[]): DifferingPlace[] {
  const others = new Map(to.map((comparison) => [placeOf(comparison), comparison]));
  return from.flatMap((comparison) => {
    const other = others.get(placeOf(comparison));
    return other && (comparison.difference !== 0 || other.difference !== 0) ? [{from: comparison, to: other}] : [];
  });
}

function placeOf({measure, month}: SumComparison): string {
  return `${measure} ${month}`;
}

function explainsAll(places: readonly DifferingPlace[], code: string, state: ObservationState): boolean {
  const rows = new Map(state.months.map((month, row) => [month, row]));
  return places.every(({from, to}) => {
    const cell = state.columns.get(from.measure)?.get(code)?.[rows.get(from.month) ?? -1];
    if (!cell) return false;
    const [low, high] = [cell.value ?? 1, cell.value ?? 4];
    const without = {low: from.sum.low - low, high: from.sum.high - high};
    const withIt = {low: to.sum.low + low, high: to.sum.high + high};
    return canBeEqual(from.total, without) && canBeEqual(to.total, withIt);
  });
}

function canBeEqual(total: Bounds, sum: Bounds): boolean {
  return total.low <= sum.high && sum.low <= total.high;
}
