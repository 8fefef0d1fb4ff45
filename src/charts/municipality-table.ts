import {formatValue} from "../i18n/numbers.ts";
import type {IndicatorUnit} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import {municipalityTableMonths} from "../model/municipality-pages.ts";
import type {MunicipalityChart, Surroundings, YearMean} from "../model/municipality-pages.ts";
import type {SeriesPoint} from "../model/series.ts";
import {chartTable} from "./table-rows.ts";
import type {ChartTable} from "./table-rows.ts";

/** What the table of a municipality's chart shows of one line. */
export interface MunicipalityColumn {
  readonly head: string;
  readonly points: readonly SeriesPoint[];
  /** None in the column of means of twelve months. */
  readonly years: readonly YearMean[];
}

/** The newest months, and the means of years, newest first. */
export interface MunicipalityTable {
  readonly months: ChartTable;
  readonly years: readonly {readonly year: string; readonly cells: readonly string[]}[];
}

/** The columns of a chart: the municipality, its means where they are drawn, and what stands beside it. */
export function municipalityColumns(
  chart: MunicipalityChart,
  beside: readonly {readonly head: string; readonly series: Surroundings}[],
  heads: {readonly municipality: string; readonly means: string}
): MunicipalityColumn[] {
  const {months, means, years} = chart;
  return [
    {head: heads.municipality, points: months, years},
    ...(means ? [{head: heads.means, points: means, years: []}] : []),
    ...beside.map(({head, series}) => ({head, points: series.months, years: series.years}))
  ];
}

/** Turns the columns into rows; the first one is the municipality's own. */
export function municipalityTable(
  columns: readonly MunicipalityColumn[],
  unit: IndicatorUnit,
  locale: Locale
): MunicipalityTable {
  const [own] = columns;
  const lines = columns.map(({points}, i) => ({
    id: i === 0 ? ("area" as const) : ("rest" as const),
    points: points.slice(-municipalityTableMonths)
  }));
  const years = own?.years.toReversed() ?? [];
  return {
    months: chartTable(lines, unit, locale),
    years: years.map(({year}) => ({year, cells: columns.map(({years: all}) => meanOf(all, year, unit, locale))}))
  };
}

/** A dash where not all months are known; nothing where there are no means of years. */
function meanOf(years: readonly YearMean[], year: string, unit: IndicatorUnit, locale: Locale): string {
  if (years.length === 0) return "";
  const value = years.find((one) => one.year === year)?.value ?? null;
  return value === null ? "–" : formatValue(value, unit, locale);
}
