import type {DrawnLine, DrawnLineId} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import {shortMonth} from "../../i18n/months.ts";
import {formatValue} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {cellAbsence} from "../../model/pages/cell-absences.ts";
import type {CellAbsence} from "../../model/pages/cell-absences.ts";
import {estimateKindsOf} from "../../model/series.ts";
import type {Bounds, EstimateKind, SeriesPoint} from "../../model/series.ts";

/** The figures of a chart as a table: the same months and values as in its files, for people. */
export interface ChartTable {
  /** Whether lower and upper limits are shown in any month. */
  readonly hasBounds: boolean;
  /** Newest first. */
  readonly years: readonly TableYear[];
  /** The statuses that the marks of the table stand for, in the order of their first use. */
  readonly statuses: readonly ObservationStatus[];
  /** Why the estimates among them are estimates. */
  readonly estimates: readonly EstimateKind[];
  /** Why values are absent, in the order of their first use. */
  readonly absences: readonly CellAbsence[];
}

interface TableYear {
  readonly year: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly month: Month;
  readonly name: string;
  /** One cell per line. */
  readonly cells: readonly TableCell[];
  /** "118–124"; empty when the area's value is certain as it is shown. */
  readonly bounds: string;
}

export interface TableCell {
  /** The value, or in a word why there is none. */
  readonly text: string;
  /** The letter of the status where it is not normal. */
  readonly mark: string;
}

/** Turns the lines of a chart into rows. */
export function chartTable(lines: readonly DrawnLine[], unit: IndicatorUnit, locale: Locale): ChartTable {
  const area = lines.find(({id}) => id === "area")?.points ?? [];
  const rows = area.map(({month, bounds}, i) => ({
    month,
    name: shortMonth(month, locale),
    cells: lines.flatMap((line) => cellOf(line, line.points[i], unit, locale)),
    bounds: formatBounds(bounds, unit, locale)
  }));
  return {
    hasBounds: rows.some(({bounds}) => bounds !== ""),
    years: yearsOf(rows.toReversed()),
    statuses: markedStatuses(lines),
    estimates: estimateKindsOf(lines.flatMap(({points}) => points)),
    absences: [...new Set(lines.flatMap((line) => absencesOf(line, unit)))]
  };
}

/** The weighted comparison is made for some of the months only; that it is not there in others needs no reason. */
function isOutside(id: DrawnLineId, {value}: SeriesPoint): boolean {
  return id === "weighted" && value === null;
}

const outside: TableCell = {text: "–", mark: ""};

function absencesOf({id, points, isMean = false}: DrawnLine, unit: IndicatorUnit): CellAbsence[] {
  if (id === "weighted") return [];
  return points.flatMap(({reason}) => (reason ? cellAbsence(reason, unit, isMean) : []));
}

function cellOf(
  {id, isMean = false}: DrawnLine,
  point: SeriesPoint | undefined,
  unit: IndicatorUnit,
  locale: Locale
): TableCell[] {
  if (!point) return [];
  if (isOutside(id, point)) return [outside];
  if (point.reason !== null)
    return [{text: language(locale).absences[cellAbsence(point.reason, unit, isMean)].word, mark: ""}];
  const text = point.value === null ? "" : formatValue(point.value, unit, locale);
  return [{text, mark: point.status === "normal" ? "" : statusLetters[point.status]}];
}

function formatBounds(bounds: Bounds | null, unit: IndicatorUnit, locale: Locale): string {
  if (!bounds) return "";
  const [low, high] = [bounds.low, bounds.high].map((limit) => formatValue(limit, unit, locale));
  return low === high ? "" : `${low}–${high}`;
}

/** Rows under the heads of their years, in the order in which they come. */
export function yearsOf(rows: readonly TableRow[]): TableYear[] {
  const byYear = Map.groupBy(rows, ({month}) => month.slice(0, 4));
  return [...byYear].map(([year, months]) => ({year, rows: months}));
}

function markedStatuses(lines: readonly DrawnLine[]): ObservationStatus[] {
  const statuses = lines.flatMap(({points}) => points.filter(({value}) => value !== null).map(({status}) => status));
  return [...new Set(statuses)].filter((status) => status !== "normal");
}
