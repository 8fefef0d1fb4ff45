import {shortMonth} from "../../i18n/months.ts";
import {differenceAsShown, formatSigned, formatValue} from "../../i18n/numbers.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {nameCollator} from "../../model/name-order.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import type {IndicatorArea} from "../../model/pages/indicator-pages.ts";
import type {ChartSummary} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {estimateKindsOf, isKnown} from "../../model/series.ts";
import type {EstimateKind, SeriesPoint} from "../../model/series.ts";

/** The figures of all areas as a table, of the last month of the pilots where it is known. */
export interface LastTable {
  /** In the order of the alphabet, never by value. */
  readonly rows: readonly LastRow[];
  /** Counts have no gap, for areas differ in size. */
  readonly hasGap: boolean;
  /** The month of all figures; undefined where they are of different months. */
  readonly month: Month | undefined;
  /** The statuses that the marks of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
  /** Why the estimates among them are estimates. */
  readonly estimates: readonly EstimateKind[];
}

/** The figures of an area, as they are. */
export type AreaFigure = Pick<IndicatorArea, "area" | "summary">;

export interface LastRow extends LastFigures {
  readonly id: string;
  readonly name: string;
}

/** The figures of one series as a table shows them. */
export interface LastFigures {
  readonly value: string;
  /** The letter of the status where it is not normal. */
  readonly mark: string;
  readonly month: string;
  /** For machines; undefined where there is no figure. */
  readonly date: Month | undefined;
  /** With its sign; a dash where it cannot be computed. */
  readonly change: string;
  readonly gap: string;
}

/** Puts the figures of all areas into a language. */
export function lastRows(
  figures: readonly AreaFigure[],
  areas: readonly PilotArea[],
  unit: IndicatorUnit,
  locale: Locale
): LastTable {
  const names = new Map(areas.map(({id, name}) => [id, name[locale]]));
  const rows = figures.map(({area, summary}) => ({
    id: area,
    name: names.get(area) ?? area,
    ...lastFigures(summary, unit, locale)
  }));
  const {compare} = nameCollator(locale);
  const statuses = figures.flatMap(({summary}) => summary.last?.status ?? []);
  const months = [...new Set(rows.map(({date}) => date))];
  return {
    rows: rows.toSorted((a, b) => compare(a.name, b.name)),
    hasGap: !isCount(unit),
    month: months.length === 1 ? months[0] : undefined,
    statuses: [...new Set(statuses)].filter((status) => status !== "normal"),
    estimates: estimateKindsOf(figures.flatMap(({summary}) => summary.last ?? []))
  };
}

/** Puts the figures of a series into a language. */
export function lastFigures(summary: ChartSummary, unit: IndicatorUnit, locale: Locale): LastFigures {
  const {last, yearEarlier, rest} = summary;
  const above = (other: SeriesPoint | null): string =>
    isKnown(last) && isKnown(other)
      ? formatSigned(differenceAsShown(last.value, other.value, unit), unit, locale)
      : none;
  return {
    value: last?.value == null ? none : formatValue(last.value, unit, locale),
    mark: last && last.status !== "normal" ? statusLetters[last.status] : "",
    month: last ? shortMonth(last.month, locale) : none,
    date: last?.month,
    change: above(yearEarlier),
    gap: isCount(unit) ? none : above(rest)
  };
}

const none = "–";
