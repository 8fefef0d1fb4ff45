import type {IndicatorId} from "../../../src/model/indicators.ts";
import {chartTable} from "../tables/series-tables.ts";
import type {ChartRows} from "../tables/series-tables.ts";
import type {Table} from "../tables/tables.ts";

/** All charts of an area in one table, each row with its indicator before it. */
export function areaTable(
  area: string,
  indicators: readonly IndicatorId[],
  rowsOf: (id: IndicatorId) => ChartRows
): Table {
  return {
    path: `/data/areas/${area}`,
    topic: "areas",
    rows: indicators.flatMap((id) => [...chartTable(rowsOf(id)).rows].map((row) => [id, ...row]))
  };
}
