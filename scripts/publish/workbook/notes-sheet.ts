import type {Row} from "write-excel-file/node";
import {language} from "../../../src/i18n/language.ts";
import {cautionIds} from "../../../src/model/cautions.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {inEach, locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {codeLists} from "../tables/codes.ts";
import {describeTable} from "../tables/descriptions.ts";
import {fullNote} from "../tables/dictionary-tables.ts";
import {inAll} from "../tables/in-all.ts";
import {emptyRow, head, heading, prose} from "./sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** What the letters, columns and indicators mean and what the figures cannot say, in all languages side by side. */
export function notesSheet(indicators: readonly Indicator[], topic: "areas" | "indicators"): WorkbookSheet {
  return {
    sheet: language("fi").tables.workbook.notes,
    data: [
      [
        heading(language("fi").tables.workbook.notes),
        ...locales.map((locale) => head([language(locale).tables.workbook.notes]))
      ],
      ...section(
        inAll(({tables}) => tables.workbook.cautions),
        cautionRows()
      ),
      ...section(
        inAll(({tables}) => tables.workbook.statuses),
        statusRows()
      ),
      ...section(
        inAll(({tables}) => tables.workbook.columns),
        columnRows(topic)
      ),
      ...section(
        inAll(({tables}) => tables.workbook.indicators),
        indicatorRows(indicators)
      )
    ],
    columns: [{width: 28}, ...locales.map(() => ({width: 60}))],
    stickyRowsCount: 1
  };
}

/** An id or a letter, and what it means. */
type Entry = readonly [id: string, meaning: Localized];

function section(title: Localized, entries: readonly Entry[]): Row[] {
  return [
    [null, ...locales.map((locale) => head([title[locale]]))],
    ...entries.map(([id, meaning]): Row => [prose(id), ...locales.map((locale) => prose(meaning[locale]))]),
    emptyRow
  ];
}

function cautionRows(): Entry[] {
  return cautionIds.map((id) => ["", inAll(({cautions}) => `${cautions[id].title}. ${cautions[id].text}`)]);
}

function statusRows(): Entry[] {
  return codeLists.status.map(({code, titles, notes}) => [code, withColon(titles, notes ?? titles)]);
}

function columnRows(topic: "areas" | "indicators"): Entry[] {
  return describeTable(topic).columns.map((column) => [column.name, withColon(column.titles, fullNote(column))]);
}

function indicatorRows(indicators: readonly Indicator[]): Entry[] {
  return indicators.map(({id, unit}) => {
    const title = inAll((words) => `${words.indicators[id].title} (${words.units[unit].name})`);
    return [
      id,
      withColon(
        title,
        inAll((words) => words.indicators[id].definition)
      )
    ];
  });
}

function withColon(title: Localized, text: Localized): Localized {
  return inEach((locale) => `${title[locale]}: ${text[locale]}`);
}
