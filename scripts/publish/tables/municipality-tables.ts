import {municipalitySlug} from "../../../src/i18n/addresses.ts";
import type {Municipality, PilotArea} from "../../../src/model/areas.ts";
import {indicatorColumns, limitedIndicators} from "../../../src/model/indicator-columns.ts";
import type {IndicatorColumn} from "../../../src/model/indicator-columns.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {Month} from "../../../src/model/months.ts";
import {statusLetters} from "../../../src/model/observations/observations.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import type {Table, TableCell} from "./tables.ts";

/** Gives an indicator in a municipality, by its code. */
export type SeriesOf = (indicator: IndicatorId, code: string) => Series;

/** Everything about one municipality: a row a month, and columns of each indicator. */
export function municipalityTable({code, name}: Pick<Municipality, "code" | "name">, seriesOf: SeriesOf): Table {
  return {
    path: municipalityTablePath({code, name}),
    topic: "municipality",
    rows: {[Symbol.iterator]: () => monthRows(code, seriesOf)}
  };
}

/** The same of all municipalities of an area, one after the other, each with its code. */
export function areaMunicipalitiesTable({id, municipalities}: PilotArea, seriesOf: SeriesOf): Table {
  return {
    path: `/data/area-municipalities/${id}`,
    topic: "area-municipalities",
    rows: {
      *[Symbol.iterator]() {
        for (const code of municipalities) for (const row of monthRows(code, seriesOf)) yield [code, ...row];
      }
    }
  };
}

/** The address of a municipality's table without its ending. */
export function municipalityTablePath({code, name}: Pick<Municipality, "code" | "name">): string {
  return `/data/municipality/${municipalitySlug(code, name.fi)}`;
}

/** Every month that any indicator covers. */
function* monthRows(code: string, seriesOf: SeriesOf): Generator<readonly TableCell[]> {
  const points = new Map(
    indicatorIds.map((id) => [id, new Map(seriesOf(id, code).points.map((point) => [point.month, point]))])
  );
  const months = [...new Set<Month>(points.values().flatMap((of) => of.keys()))].sort();
  for (const month of months) {
    yield [month, ...indicatorColumns.map((column) => cellOf(code, points.get(column.indicator)?.get(month), column))];
  }
}

function cellOf(code: string, point: SeriesPoint | undefined, column: IndicatorColumn): TableCell {
  if (!point) return null;
  const {value, bounds, status, month} = point;
  const {indicator, part} = column;
  if (bounds && !limited.has(indicator)) {
    throw new Error(`${indicator} of ${code} in ${month}: expected no limits, for the table has no columns for them`);
  }
  if (part === "figure") return value;
  return part === "status" ? statusLetters[status] : (bounds?.[part] ?? null);
}

const limited: ReadonlySet<IndicatorId> = new Set(limitedIndicators);
