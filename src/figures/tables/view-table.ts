import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {shortMonth} from "../../i18n/months.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {estimateKindsOf} from "../../model/series.ts";
import type {EstimateKind, SeriesPoint} from "../../model/series.ts";
import {shortViewValue} from "../content/view-content.ts";
import type {ComputedView} from "../content/view-lines.ts";
import type {TableCell} from "./table-rows.ts";

/** The values of a view as a table: the months of its picture, newest first, one cell per line. */
export interface ViewTable {
  readonly rows: readonly {readonly year: string; readonly name: string; readonly cells: readonly TableCell[]}[];
  /** Whether any cell says that there is no value. */
  readonly hasHoles: boolean;
  /** The statuses that the marks of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
  /** Why the estimates among them are estimates. */
  readonly estimates: readonly EstimateKind[];
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
    year: month.slice(0, 4),
    name: shortMonth(month, locale),
    cells: lines.flatMap((line) => (line.points[i] ? [cellOf(line.points[i])] : []))
  }));
  const statuses = points.filter(({value}) => value !== null).map(({status}) => status);
  return {
    rows: rows.toReversed(),
    hasHoles: points.some(({value}) => value === null),
    statuses: [...new Set(statuses)].filter((status) => status !== "normal"),
    estimates: estimateKindsOf(points)
  };
}

/** What a cell shows for want of a value. */
const hole = "–";
