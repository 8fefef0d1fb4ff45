import type {Row} from "write-excel-file/node";
import {language} from "../../../src/i18n/language.ts";
import {formatDay} from "../../../src/i18n/months.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Provenance} from "../files/provenance.ts";
import {groupSheetName} from "./group-sheet.ts";
import {emptyRow, head, heading, prose} from "./sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** What the workbook holds, where the figures come from and on what terms, in all languages. */
export function coverSheet(area: Localized, groups: readonly Indicator["group"][], of: Provenance): WorkbookSheet {
  return {
    sheet: language("fi").tables.workbook.cover,
    data: [...locales.flatMap((locale) => aboutRows(area, of, locale)), ...contents(groups)],
    columns: [{width: 24}, ...locales.map(() => ({width: 40}))]
  };
}

function aboutRows(area: Localized, {vintage, licence, licenceAddress}: Provenance, locale: keyof Localized): Row[] {
  const {site, chart, dataPage, tables} = language(locale);
  const facts: [string, string][] = [
    [tables.workbook.content, dataPage.kinds.areas.explanation],
    [chart.sourceLabel, chart.source],
    [tables.workbook.published, formatDay(vintage, locale)],
    [chart.licenceLabel, `${licence}, ${licenceAddress}`]
  ];
  return [
    [heading(`${area[locale]} – ${site.name}`)],
    ...facts.map(([label, text]): Row => [label, text]),
    [null, tables.archive.licence.join(" ")],
    emptyRow
  ];
}

function contents(groups: readonly Indicator["group"][]): Row[] {
  const titles = (say: (locale: keyof Localized) => string): Row => locales.map((locale) => prose(say(locale)));
  return [
    [
      head([language("fi").tables.workbook.sheet]),
      ...locales.map((locale) => head([language(locale).tables.workbook.content]))
    ],
    [language("fi").tables.workbook.notes, ...titles((locale) => language(locale).tables.workbook.notesContent)],
    ...groups.map((group): Row => [
      groupSheetName(group),
      ...titles((locale) => language(locale).indicatorGroups[group])
    ])
  ];
}
