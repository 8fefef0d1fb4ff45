import {hasNewBorders} from "../../../src/model/areas.ts";
import type {MunicipalityChange} from "../../../src/model/areas.ts";
import {lastStated} from "../../../src/model/observations/observations.ts";
import type {CheckedState, ObservationCell} from "../../../src/model/observations/observations.ts";

/** A cell with its measure. */
export type MeasureCell = readonly [measure: string, cell: ObservationCell | null | undefined];

/** Where cells are. */
export interface StatedPlace {
  readonly state: CheckedState;
  readonly area: string;
  /** Position in the months of the state. */
  readonly t: number;
  readonly changes: readonly MunicipalityChange[];
}

/**
 * Whether a vintage states cells of one area and month together, be it that it left some of them as they were. What is
 * held of a municipality that has ceased is in no vintage of the new borders.
 */
export function areStatedTogether(cells: readonly MeasureCell[], {state, area, t, changes}: StatedPlace): boolean {
  const dates = cells.map(([measure, cell]) => (cell ? lastStated(state, {measure, area, row: t}, cell) : null));
  const [first] = dates;
  if (first == null || dates.some((date) => date !== first)) return false;
  return !changes.some((change) => change.code === area && hasNewBorders(first, change));
}
