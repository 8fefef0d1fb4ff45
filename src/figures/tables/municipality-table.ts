import type {DrawnLineId} from "../../charts/layout/drawn-lines.ts";
import {formatValue} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {MunicipalityChart, Surroundings, YearMean} from "../../model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {wholeYear} from "../../model/pages/whole-years.ts";
import {chartTable} from "./table-rows.ts";
import type {ChartTable, TableCell} from "./table-rows.ts";

/** What the table of a municipality's chart shows of one line. */
export interface MunicipalityColumn {
  readonly head: string;
  /** The drawn line that has these values; "also" beside lines. */
  readonly line: DrawnLineId | "also";
  readonly points: readonly SeriesPoint[];
  readonly isMean: boolean;
  /** None in the column of months beside means. */
  readonly years: readonly YearMean[];
  /** Of the years that are drawn, those of which a month is estimated or provisional. */
  readonly uncertain: ReadonlyMap<string, ObservationStatus>;
}

/** The months that are drawn, and the means of years, newest first. */
export interface MunicipalityTable {
  readonly months: ChartTable;
  readonly years: readonly {readonly year: string; readonly cells: readonly TableCell[]}[];
}

/** The columns of a chart: the lines as they are drawn, and the municipality's months where means are. */
export function municipalityColumns(
  chart: MunicipalityChart,
  beside: readonly {readonly head: string; readonly line: DrawnLineId; readonly series: Surroundings}[],
  heads: {readonly municipality: string; readonly month: string}
): MunicipalityColumn[] {
  const isMean = chart.means !== null;
  const drawn = ({months, means, years}: Pick<Surroundings, "months" | "means" | "years">) => {
    return {points: isMean ? means : months, isMean, years, uncertain: uncertainYears(months)};
  };
  return [
    {head: heads.municipality, line: "area", ...drawn({...chart, means: chart.means ?? []})},
    ...beside.map(({head, line, series}) => ({head, line, ...drawn(series)})),
    ...(isMean
      ? [
          {
            head: heads.month,
            line: "also" as const,
            points: chart.months,
            isMean: false,
            years: [],
            uncertain: new Map()
          }
        ]
      : [])
  ];
}

/** Turns the columns into rows; the first one is the municipality's own. */
export function municipalityTable(
  columns: readonly MunicipalityColumn[],
  unit: IndicatorUnit,
  locale: Locale
): MunicipalityTable {
  const [own] = columns;
  const lines = columns.map(({points, isMean}, i) => ({
    id: i === 0 ? ("area" as const) : ("rest" as const),
    points,
    isMean
  }));
  const years = own?.years.toReversed() ?? [];
  return {
    months: chartTable(lines, unit, locale),
    years: years.map(({year}) => ({year, cells: columns.map((column) => meanOf(column, year, unit, locale))}))
  };
}

/** A dash where not all months are known; nothing where there are no means of years. */
function meanOf(
  {years, uncertain}: Pick<MunicipalityColumn, "years" | "uncertain">,
  year: string,
  unit: IndicatorUnit,
  locale: Locale
): TableCell {
  if (years.length === 0) return {text: "", mark: ""};
  const value = years.find((one) => one.year === year)?.value ?? null;
  if (value === null) return {text: "–", mark: ""};
  const status = uncertain.get(year);
  return {text: formatValue(value, unit, locale), mark: status ? statusLetters[status] : ""};
}

/** The mean of a year is as certain as its least certain month. */
function uncertainYears(months: readonly SeriesPoint[]): Map<string, ObservationStatus> {
  const years = [...Map.groupBy(months, ({month}) => month.slice(0, 4))].map(([year, points]) =>
    wholeYear(year, points)
  );
  return new Map(years.flatMap(({year, status}) => (status === "normal" ? [] : [[year, status]])));
}
