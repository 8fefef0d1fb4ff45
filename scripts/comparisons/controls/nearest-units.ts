import {variance} from "d3";

/** Something described by named quantities. */
export interface Described<Feature extends string> {
  readonly id: string;
  readonly features: Readonly<Record<Feature, number>>;
}

/** A candidate and how far it lies from the unit that it should resemble. */
export interface Neighbour<Feature extends string> extends Described<Feature> {
  /** Euclidean, in standard deviations of the candidates. */
  readonly distance: number;
  /** The candidate's feature less the unit's, in standard deviations of the candidates. */
  readonly differences: Readonly<Record<Feature, number>>;
}

/** The candidates most like a unit, the nearest first. A feature in which all candidates agree does not count. */
export function nearestUnits<Feature extends string>(
  unit: Described<Feature>,
  candidates: readonly Described<Feature>[],
  count: number
): Neighbour<Feature>[] {
  const names = Object.keys(unit.features) as Feature[];
  const spreads = names.map((name) => populationDeviation(candidates.map(({features}) => features[name])));
  const compare = (candidate: Described<Feature>): Neighbour<Feature> => {
    const parts = names.map((name, k) => scaled(candidate.features[name] - unit.features[name], spreads[k]));
    const differences = Object.fromEntries(names.map((name, k) => [name, parts[k]])) as Record<Feature, number>;
    return {...candidate, distance: Math.hypot(...parts), differences};
  };
  return candidates
    .map(compare)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

function populationDeviation(values: readonly number[]): number {
  return Math.sqrt(((variance(values) ?? 0) * (values.length - 1)) / values.length);
}

function scaled(difference: number, spread: number | undefined): number {
  return spread ? difference / spread : 0;
}
