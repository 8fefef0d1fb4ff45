import type {Month} from "../../../src/model/months.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";

/** Of which months a measure is held. */
export interface HeldMonths {
  /** In every area wanted. */
  readonly whole: ReadonlySet<Month>;
  /** In any area. */
  readonly some: ReadonlySet<Month>;
}

/** Finds the months of which a measure is held, in all the areas that are wanted or in some. */
export function heldMonths(
  {months, columns}: ObservationState,
  measure: string,
  wanted: readonly string[]
): HeldMonths {
  const areas = columns.get(measure);
  const found = wanted.map((area) => areas?.get(area) ?? []);
  return {
    whole: new Set(months.filter((_, t) => found.every((column) => column[t] != null))),
    some: new Set(months.filter((_, t) => found.some((column) => column[t] != null)))
  };
}

/** The municipalities of which any measure is held in a month. */
export function municipalitiesIn({months, columns}: ObservationState, month: Month): Set<string> {
  const t = months.indexOf(month);
  const held = [...columns.values()].flatMap((areas) =>
    [...areas].filter(([, column]) => column[t] != null).map(([area]) => area)
  );
  return new Set(held.filter(isMunicipalityCode));
}
