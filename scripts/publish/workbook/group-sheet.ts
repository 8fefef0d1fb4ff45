import type {CellObject, Row} from "write-excel-file/node";
import {language} from "../../../src/i18n/language.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {Column} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import {inAll} from "../tables/in-all.ts";
import type {TableCell} from "../tables/tables.ts";
import {head, heading} from "./sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** What a sheet of one group of indicators is made of. */
export interface GroupSheet {
  readonly group: Indicator["group"];
  readonly areaName: Localized;
  readonly indicators: readonly Indicator[];
  /** Rows of the area's table, all indicators. */
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * One table with one row of heads, so that it can be filtered and pivoted: indicator by indicator, month by month.
 * Months are dates, the first day of each, so that they sort and make an axis; figures are numbers, not rounded.
 */
export function groupSheet({group, areaName, indicators, rows}: GroupSheet): WorkbookSheet {
  const columns = describeTable("areas").columns.slice(firstColumns);
  const names = inAll(({indicatorGroups}) => indicatorGroups[group]);
  const titles = locales.map((locale): Row => [heading(`${areaName[locale]}: ${names[locale].toLowerCase()}`)]);
  return {
    // The cover explains the Finnish names of sheets in all languages.
    sheet: names.fi,
    data: [...titles, headRow(columns, areaName), ...indicators.flatMap((indicator) => dataRows(indicator, rows))],
    columns: [{width: 10}, ...locales.map(() => ({width: 24})), ...columns.map(() => ({width: 15})), {width: 28}],
    stickyRowsCount: titles.length + 1,
    stickyColumnsCount: 1
  };
}

/** The indicator and the month, which stand apart from the figures. */
const firstColumns = 2;

function headRow(columns: readonly Column[], areaName: Localized): Row {
  const months = inAll(({tables}) => tables.columns.month.title);
  const of = (text: Localized): CellObject => head(locales.map((locale) => text[locale]));
  return [
    of(months),
    ...locales.map((locale) => head([language(locale).tables.columns.indicator.title])),
    ...columns.map(({key, titles}) => of(key === "area_figure" ? areaName : titles)),
    // As plain files call it: the ids are those of the other files.
    head(["indicator"])
  ];
}

function dataRows(indicator: Indicator, rows: readonly (readonly TableCell[])[]): Row[] {
  const names = locales.map((locale) => language(locale).indicators[indicator.id].short);
  const format = isCount(indicator.unit) ? "#,##0" : "0.0";
  return rows
    .filter(([id]) => id === indicator.id)
    .map(([id, month, ...figures]) => [
      {value: new Date(String(month)), type: Date, format: "yyyy-mm"},
      ...names,
      ...figures.map((figure) => (typeof figure === "number" ? {value: figure, format} : figure)),
      String(id)
    ]);
}
