/** The controls that are found for every area by itself, in the order in which they came; some areas lack some of them. */
export const areaControlIds = ["region", "similar"] as const;

export type AreaControlId = (typeof areaControlIds)[number];

/** The controls with figures of their own: the rest of the country for all areas, and what is found for each. */
export const plainControlIds = ["rest", ...areaControlIds] as const;

export type PlainControlId = (typeof plainControlIds)[number];

/** Beside what an area is set; `weighted` is the mix of municipalities that an estimator makes. */
export const controlIds = [...plainControlIds, "weighted"] as const;

export type ControlId = (typeof controlIds)[number];

/** Something of every control that is found for areas. */
export function byAreaControl<Value>(of: (id: AreaControlId) => Value): Record<AreaControlId, Value> {
  return Object.fromEntries(areaControlIds.map((id) => [id, of(id)])) as Record<AreaControlId, Value>;
}
