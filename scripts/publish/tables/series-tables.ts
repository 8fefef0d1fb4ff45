import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {Month} from "../../../src/model/months.ts";
import {statusLetters} from "../../../src/model/observations/observations.ts";
import type {ChartControl, ChartLine} from "../../../src/model/pages/pages.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import {firstControls, laterControls} from "./chart-columns.ts";
import type {Table, TableCell} from "./tables.ts";
import type {WeightedRow} from "./weighted-rows.ts";

/** What a chart's file holds. */
export interface ChartRows {
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly lines: readonly ChartLine[];
  readonly controls: readonly ChartControl[];
  /** In the months of the estimate. */
  readonly weighted: ReadonlyMap<Month, WeightedRow>;
}

/** The rows of one chart: the area with its bounds, the controls beside it, and the gap to the weighted one. */
export function chartTable({area, indicator, lines, controls, weighted}: ChartRows): Table {
  const points = (id: ChartLine["id"]) => lines.find((line) => line.id === id)?.points ?? [];
  const [rest, country] = [points("rest"), points("country")];
  const first = firstControls.map((id) => controlPoints(controls, id));
  const later = laterControls.map((id) => controlPoints(controls, id));
  return {
    path: `/data/charts/${area}/${indicator}`,
    topic: "charts",
    rows: points("area").map((point, i) => [
      point.month,
      ...withBounds(point),
      ...withStatus(rest[i]),
      country[i]?.value ?? null,
      ...valuesAt(first, i),
      ...weightedCells(weighted.get(point.month)),
      ...valuesAt(later, i)
    ])
  };
}

/** One indicator in several areas, one row per area and month. */
export function seriesTable(
  topic: "indicators" | "municipalities",
  indicator: IndicatorId,
  series: readonly Series[]
): Table {
  return {path: `/data/${topic}/${indicator}`, topic, rows: {[Symbol.iterator]: () => seriesRows(series)}};
}

function* seriesRows(series: readonly Series[]): Generator<readonly TableCell[]> {
  for (const {area, points} of series) {
    for (const point of points) yield [area, point.month, ...withBounds(point)];
  }
}

function controlPoints(controls: readonly ChartControl[], id: ChartControl["id"]): readonly SeriesPoint[] {
  const line = controls.find((control) => control.id === id)?.line;
  return line?.kind === "points" ? line.points : [];
}

function valuesAt(controls: readonly (readonly SeriesPoint[])[], month: number): TableCell[] {
  return controls.map((points) => points[month]?.value ?? null);
}

function withBounds({value, bounds, status}: SeriesPoint): TableCell[] {
  return [value, bounds?.low ?? null, bounds?.high ?? null, statusLetters[status]];
}

function withStatus(point: SeriesPoint | undefined): TableCell[] {
  return point ? [point.value, statusLetters[point.status]] : [null, null];
}

function weightedCells(row: WeightedRow | undefined): TableCell[] {
  return row ? [row.weighted, row.gap, row.bandLow, row.bandHigh] : [null, null, null, null];
}
