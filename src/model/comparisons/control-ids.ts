import {areaControlIds} from "./area-control-ids.ts";
import type {AreaControlId} from "./area-control-ids.ts";

/** The controls with figures of their own: the rest of the country for all areas, and what is found for each. */
export const plainControlIds = ["rest", ...areaControlIds] as const;

export type PlainControlId = (typeof plainControlIds)[number];

/** Beside what an area is set; `weighted` is the mix of municipalities that an estimator makes. */
export const controlIds = [...plainControlIds, "weighted"] as const;

export type ControlId = (typeof controlIds)[number];

/** Whether an id, such as that of a line, is that of a control which is found for every area by itself. */
export function isAreaControl(id: string): id is AreaControlId {
  return (areaControlIds as readonly string[]).includes(id);
}

/** Whether the table of methods shows a control from both base periods: of the region it has room for one number only. */
export function hasBothBases(id: PlainControlId): boolean {
  return id !== "region";
}

/** Something of every control that is found for areas. */
export function byAreaControl<Value>(of: (id: AreaControlId) => Value): Record<AreaControlId, Value> {
  return Object.fromEntries(areaControlIds.map((id) => [id, of(id)])) as Record<AreaControlId, Value>;
}
