/**
 * The controls that are found for every area by itself, in the order in which they came; some areas lack some of them.
 * A further one goes last: its columns then follow those that files have already.
 */
export const areaControlIds = ["region", "similar"] as const;

export type AreaControlId = (typeof areaControlIds)[number];
