import {areaControlIds} from "../../../src/model/comparisons/area-control-ids.ts";
import type {AreaControlId} from "../../../src/model/comparisons/area-control-ids.ts";
import type {ColumnKey} from "../../../src/model/tables.ts";

/** The controls that files of charts have had from the first, which stand amid the columns. */
export const firstControls: readonly AreaControlId[] = areaControlIds.slice(0, 2);

/** Those that came afterwards, which stand last: no column of a published file moves. */
export const laterControls: readonly AreaControlId[] = areaControlIds.slice(2);

/** The columns of a chart's file after the month. */
export const chartColumns: readonly ColumnKey[] = [
  ...(["area_figure", "area_low", "area_high", "area_status", "rest", "rest_status", "country"] as const),
  ...firstControls,
  ...(["weighted", "gap", "band_low", "band_high"] as const),
  ...laterControls
];
