import type {IndicatorId} from "../../src/model/indicators.ts";
import {statusLetters} from "../../src/model/observations.ts";
import type {ChartLine} from "../../src/model/pages.ts";
import type {Series, SeriesPoint} from "../../src/model/series.ts";
import type {Table, TableCell} from "./tables.ts";

/** The rows of one chart: the area with its bounds, and the controls beside it. */
export function chartTable(area: string, indicator: IndicatorId, lines: readonly ChartLine[]): Table {
  const points = (id: ChartLine["id"]) => lines.find((line) => line.id === id)?.points ?? [];
  const rest = points("rest");
  const country = points("country");
  return {
    path: `/data/charts/${area}/${indicator}`,
    columns: ["month", "area", "area_low", "area_high", "area_status", "rest", "rest_status", "country"],
    rows: points("area").map((point, i) => [
      point.month,
      ...withBounds(point),
      ...withStatus(rest[i]),
      country[i]?.value ?? null
    ])
  };
}

/** One indicator in several areas, one row per area and month. */
export function seriesTable(path: string, series: readonly Series[]): Table {
  return {path, columns: ["area", "month", "value", "low", "high", "status"], rows: seriesRows(series)};
}

function* seriesRows(series: readonly Series[]): Generator<readonly TableCell[]> {
  for (const {area, points} of series) {
    for (const point of points) yield [area, point.month, ...withBounds(point)];
  }
}

function withBounds({value, bounds, status}: SeriesPoint): TableCell[] {
  return [value, bounds?.low ?? null, bounds?.high ?? null, statusLetters[status]];
}

function withStatus(point: SeriesPoint | undefined): TableCell[] {
  return point ? [point.value, statusLetters[point.status]] : [null, null];
}
