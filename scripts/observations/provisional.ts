import type {Month} from "../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations.ts";
import type {Vintage} from "./vintage.ts";

/** The labour force, and the published share that rests on it. */
const updatedInSpring = ["TYOVOIMATK", "TYOTOSUUS"];

/**
 * Marks what the source will still correct: the labour force of a year is carried over from the
 * year before until it is updated in spring, so what was last published before April is provisional.
 */
export function markProvisional(state: ObservationState, vintages: readonly Vintage[]): ObservationState {
  const columns = new Map(state.columns);
  for (const measure of updatedInSpring) {
    const open = state.months.map((month) => isOpen(measure, month, vintages));
    const areas = state.columns.get(measure);
    if (areas && open.includes(true))
      columns.set(measure, new Map([...areas].map(([area, cells]) => [area, mark(cells, open)])));
  }
  return {...state, columns};
}

function isOpen(measure: string, month: Month, vintages: readonly Vintage[]): boolean {
  const date = vintages.findLast((vintage) => covers(vintage, measure, month))?.manifest.date;
  return date !== undefined && date.slice(0, 4) === month.slice(0, 4) && date.slice(5, 7) < "04";
}

// An unchanged cell is in no file of a vintage, but the vintage has confirmed it.
function covers({manifest: {coverage}}: Vintage, measure: string, month: Month): boolean {
  return coverage.measures.includes(measure) && coverage.first <= month && month <= coverage.last;
}

function mark(cells: readonly (ObservationCell | null)[], open: readonly boolean[]): (ObservationCell | null)[] {
  return cells.map((cell, t) => (open[t] && cell?.status === "normal" ? {...cell, status: "provisional"} : cell));
}
