import type {Row} from "write-excel-file/node";
import {language} from "../../../src/i18n/language.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import {describeTable} from "../tables/descriptions.ts";
import {inAll} from "../tables/in-all.ts";
import type {ListedArea} from "../tables/listing-tables.ts";
import type {TableCell} from "../tables/tables.ts";
import {head, heading} from "./sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** What the sheets of an indicator's workbook are made of. */
export interface IndicatorSheets {
  readonly indicator: Indicator;
  /** By the ids of the table. */
  readonly areas: readonly ListedArea[];
  /** Rows of the indicator's table by area. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A sheet, by the Finnish name that the cover explains in all languages. */
export interface NamedSheet {
  readonly titles: Localized;
  readonly sheet: WorkbookSheet;
}

/**
 * The figures, their limits where there are any, and the letters of their status, each in a sheet of its own: a row a
 * month, a column an area, in the same places. Months are dates, figures are numbers that are not rounded.
 */
export function indicatorSheets({indicator, areas, rows}: IndicatorSheets): NamedSheet[] {
  const {columns} = describeTable("indicators");
  const place = (key: string): number => columns.findIndex((column) => column.key === key);
  const months = [...new Set(rows.map((row) => String(row[place("month")])))].sort();
  const ids = new Set(rows.map((row) => row[place("area")]));
  const shown = areas.filter(({id}) => ids.has(id));
  const byMonth = Map.groupBy(rows, (row) => row[place("month")]);
  return columns.slice(2).flatMap(({key, titles}) => {
    const at = place(key);
    if (rows.every((row) => row[at] === null)) return [];
    const sheet = areaSheet(
      indicator,
      titles,
      shown,
      (id, month) => byMonth.get(month)?.find(([area]) => area === id)?.[at] ?? null,
      months
    );
    return [{titles, sheet}];
  });
}

function areaSheet(
  {id, unit}: Indicator,
  titles: Localized,
  areas: readonly ListedArea[],
  cellOf: (area: string, month: string) => TableCell,
  months: readonly string[]
): WorkbookSheet {
  const names = locales.map((locale): Row => [
    heading(`${language(locale).indicators[id].title}: ${titles[locale].toLowerCase()}`)
  ]);
  const month = inAll(({tables}) => tables.columns.month.title);
  const format = isCount(unit) ? "#,##0" : "0.0";
  return {
    sheet: titles.fi,
    data: [
      ...names,
      // The ids are those of the other files.
      [
        head(locales.map((locale) => month[locale])),
        ...areas.map(({id: area, name}) => head([...locales.map((locale) => name[locale]), area]))
      ],
      ...months.map((one): Row => [
        {value: new Date(one), type: Date, format: "yyyy-mm"},
        ...areas.map(({id: area}) => {
          const cell = cellOf(area, one);
          return typeof cell === "number" ? {value: cell, format} : cell;
        })
      ])
    ],
    columns: [{width: 10}, ...areas.map(() => ({width: 18}))],
    stickyRowsCount: names.length + 1,
    stickyColumnsCount: 1
  };
}
