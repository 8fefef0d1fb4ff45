import {indicatorColumns} from "../../model/indicator-columns.ts";
import type {IndicatorColumn} from "../../model/indicator-columns.ts";
import type {Locale} from "../../model/languages.ts";
import type {ColumnKey, OwnColumnKey} from "../../model/tables.ts";
import {language} from "../language.ts";

/** What is said of a column of published tables. */
export interface ColumnText {
  /** At its head. */
  readonly title: string;
  /** What its cells are. */
  readonly note: string;
}

/** The texts of a column; those of an indicator follow from what is said of it. */
export function columnText(key: ColumnKey, locale: Locale): ColumnText {
  const column = byKey.get(key);
  return column ? indicatorText(column, locale) : language(locale).tables.columns[key as OwnColumnKey];
}

function indicatorText({indicator, part}: IndicatorColumn, locale: Locale): ColumnText {
  const {indicators, tables} = language(locale);
  const {title, definition: note} = indicators[indicator];
  if (part === "figure") return {title, note};
  const of = tables.ofIndicator[part];
  return {title: `${title}, ${of.title}`, note: of.note};
}

const byKey: ReadonlyMap<ColumnKey, IndicatorColumn> = new Map(indicatorColumns.map((column) => [column.key, column]));
