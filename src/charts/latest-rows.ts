import {shortMonth} from "../i18n/months.ts";
import {formatSigned, formatValue} from "../i18n/numbers.ts";
import type {PilotArea} from "../model/areas.ts";
import type {IndicatorArea} from "../model/indicator-pages.ts";
import type {IndicatorUnit} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import {statusLetters} from "../model/observations.ts";
import type {ObservationStatus} from "../model/observations.ts";
import {isCount} from "../model/summary.ts";

/** The newest figures of all areas as a table. */
export interface LatestTable {
  /** In the order of the alphabet, never by value. */
  readonly rows: readonly LatestRow[];
  /** Counts have no gap, for areas differ in size. */
  readonly hasGap: boolean;
  /** The statuses that the marks of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
}

export interface LatestRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The letter of the status where it is not normal. */
  readonly mark: string;
  readonly month: string;
  /** With its sign; a dash where it cannot be computed. */
  readonly change: string;
  readonly gap: string;
}

/** Puts the newest figures of all areas into a language. */
export function latestRows(
  figures: readonly IndicatorArea[],
  areas: readonly PilotArea[],
  unit: IndicatorUnit,
  locale: Locale
): LatestTable {
  const names = new Map(areas.map(({id, name}) => [id, name[locale]]));
  const rows = figures.map((row) => latestRow(row, names.get(row.area) ?? row.area, unit, locale));
  const statuses = figures.flatMap(({summary}) => summary.last?.status ?? []);
  return {
    rows: rows.toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    hasGap: !isCount(unit),
    statuses: [...new Set(statuses)].filter((status) => status !== "normal")
  };
}

function latestRow({area, summary}: IndicatorArea, name: string, unit: IndicatorUnit, locale: Locale): LatestRow {
  const {last, change, gap} = summary;
  const signed = (difference: number | null) => (difference === null ? none : formatSigned(difference, unit, locale));
  return {
    id: area,
    name,
    value: last?.value == null ? none : formatValue(last.value, unit, locale),
    mark: last && last.status !== "normal" ? statusLetters[last.status] : "",
    month: last ? shortMonth(last.month, locale) : none,
    change: signed(change),
    gap: signed(gap)
  };
}

const none = "–";
