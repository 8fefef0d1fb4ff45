import type {Month} from "../../src/model/months.ts";
import {lastStated} from "../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations/observations.ts";

/** The labour force, and the published share that rests on it. */
const updatedInSpring = ["TYOVOIMATK", "TYOTOSUUS"];

/**
 * Marks what the source will still correct: the labour force of a year is carried over from the
 * year before until it is updated in spring, so what was last published before April is provisional.
 */
export function markProvisional(state: ObservationState): ObservationState {
  const columns = new Map(state.columns);
  for (const measure of updatedInSpring) {
    const mark = (area: string, cell: ObservationCell | null, row: number): ObservationCell | null =>
      cell?.status === "normal" && isOpen(state.months[row], lastStated(state, {measure, area, row}, cell))
        ? {...cell, status: "provisional"}
        : cell;
    const areas = state.columns.get(measure);
    if (areas)
      columns.set(
        measure,
        new Map([...areas].map(([area, cells]) => [area, cells.map((cell, row) => mark(area, cell, row))]))
      );
  }
  return {...state, columns};
}

function isOpen(month: Month | undefined, date: string): boolean {
  return date.slice(0, 4) === month?.slice(0, 4) && date.slice(5, 7) < "04";
}
