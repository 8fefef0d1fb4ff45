import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {shortMonth} from "../../i18n/months.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import {estimateKindsOf} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {shortViewValue} from "../content/view-content.ts";
import type {ComputedView} from "../content/view-lines.ts";
import {yearsOf} from "./table-rows.ts";
import type {ChartTable, TableCell} from "./table-rows.ts";

/** The values of a view as a table: the months of its picture, newest first, one cell per line. */
export interface ViewTable extends ChartTable {
  /** Whether any cell says that there is no value. */
  readonly hasHoles: boolean;
}

/** Turns the lines of a view into rows. */
export function viewTable(
  view: ComputedView,
  lines: readonly DrawnLine[],
  unit: IndicatorUnit,
  locale: Locale
): ViewTable {
  const months = lines[0]?.points.map(({month}) => month) ?? [];
  const points = lines.flatMap((line) => line.points);
  const cellOf = ({value, status}: SeriesPoint): TableCell =>
    value === null
      ? {text: hole, mark: ""}
      : {text: shortViewValue(view, value, unit, locale), mark: status === "normal" ? "" : statusLetters[status]};
  const rows = months.map((month, i) => ({
    month,
    name: shortMonth(month, locale),
    cells: lines.flatMap((line) => (line.points[i] ? [cellOf(line.points[i])] : [])),
    bounds: ""
  }));
  const statuses = points.filter(({value}) => value !== null).map(({status}) => status);
  return {
    hasBounds: false,
    years: yearsOf(rows.toReversed()),
    hasHoles: points.some(({value}) => value === null),
    statuses: [...new Set(statuses)].filter((status) => status !== "normal"),
    estimates: estimateKindsOf(points),
    absences: []
  };
}

/** What a cell shows for want of a value. */
const hole = "–";
