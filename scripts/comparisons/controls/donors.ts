import type {PilotArea} from "../../../src/model/areas.ts";
import {withoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";

/** The month in which size is judged, the last December before the pilots. */
const sizeMonth: Month = "2020-12";

/** Smaller municipalities move too much by chance to stand in for an area. */
const leastLabourForce = 2000;

/** The labour force before the pilots of every municipality, by code, and of every pilot area, by id. */
export function labourForceBefore(state: ObservationState, areas: readonly PilotArea[]): Map<string, number> {
  const month = state.months.indexOf(sizeMonth);
  const columns = state.columns.get("TYOVOIMATK") ?? new Map<string, never[]>();
  const sizes = new Map([...columns].map(([code, cells]) => [code, cells[month]?.value ?? NaN]));
  const sizeOf = (area: PilotArea): number =>
    area.municipalities.reduce((sum, code) => sum + (sizes.get(code) ?? NaN), 0);
  return new Map([...sizes, ...areas.map((area): [string, number] => [area.id, sizeOf(area)])]);
}

/** The codes of the municipalities that may stand in for an area: on the mainland, without a pilot, large enough. */
export function listDonors(reference: Reference, labourForce: ReadonlyMap<string, number>): string[] {
  return withoutPilot(reference)
    .map(({code}) => code)
    .filter((code) => (labourForce.get(code) ?? 0) >= leastLabourForce);
}
