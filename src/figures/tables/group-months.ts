import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {chartTable} from "./table-rows.ts";
import type {ChartTable, TableRow} from "./table-rows.ts";

/** A column of a table of months. */
export interface MonthColumn {
  readonly points: readonly SeriesPoint[];
  readonly unit: IndicatorUnit;
}

/** Several indicators of one place by month, each in its own unit; a dash in months that an indicator does not reach. */
export function groupMonths(columns: readonly MonthColumn[], locale: Locale): ChartTable {
  const tables = columns.map(({points, unit}) => chartTable([{id: "area", points}], unit, locale));
  const rowsOf = ({years}: ChartTable): TableRow[] => years.flatMap(({rows}) => rows);
  const byMonth = tables.map((table) => new Map(rowsOf(table).map((row) => [row.month, row])));
  const rows = monthsOf(columns).map((month) => {
    const found = byMonth.map((of) => of.get(month));
    const name = found.find((row) => row !== undefined)?.name ?? "";
    return {month, name, cells: found.map((row) => row?.cells[0] ?? none), bounds: ""};
  });
  const years = Map.groupBy(rows, ({month}) => month.slice(0, 4));
  return {
    hasBounds: false,
    years: [...years].map(([year, months]) => ({year, rows: months})),
    statuses: unique(tables.flatMap(({statuses}) => statuses)),
    estimates: unique(tables.flatMap(({estimates}) => estimates)),
    absences: unique(tables.flatMap(({absences}) => absences))
  };
}

/** Every month of any column, the newest first. */
function monthsOf(columns: readonly MonthColumn[]): Month[] {
  return unique(columns.flatMap(({points}) => points.map(({month}) => month)))
    .toSorted()
    .toReversed();
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

const none = {text: "–", mark: ""};
