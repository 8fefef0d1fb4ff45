import type {Row} from "write-excel-file/node";
import {language} from "../../../src/i18n/language.ts";
import {formatDay} from "../../../src/i18n/months.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Provenance} from "../files/provenance.ts";
import type {NamedSheet} from "./indicator-sheets.ts";
import {emptyRow, head, heading, prose} from "./sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** What the cover of a workbook tells. */
export interface Cover {
  /** Of the area or the indicator. */
  readonly title: Localized;
  readonly topic: "areas" | "indicators";
  /** The sheets of figures, by their names in all languages. */
  readonly sheets: readonly NamedSheet[];
}

/** What the workbook holds, where the figures come from and on what terms, in all languages. */
export function coverSheet({title, topic, sheets}: Cover, of: Provenance): WorkbookSheet {
  return {
    sheet: language("fi").tables.workbook.cover,
    data: [...locales.flatMap((locale) => aboutRows(title, topic, of, locale)), ...contents(sheets)],
    columns: [{width: 24}, ...locales.map(() => ({width: 40}))]
  };
}

function aboutRows(
  title: Localized,
  topic: Cover["topic"],
  {vintage, licence, licenceAddress}: Provenance,
  locale: keyof Localized
): Row[] {
  const {site, chart, dataPage, tables} = language(locale);
  const facts: [string, string][] = [
    [tables.workbook.content, dataPage.kinds[topic].explanation],
    [chart.sourceLabel, chart.source],
    [tables.workbook.published, formatDay(vintage, locale)],
    [chart.licenceLabel, `${licence}, ${licenceAddress}`]
  ];
  return [
    [heading(`${title[locale]} – ${site.name}`)],
    ...facts.map(([label, text]): Row => [label, text]),
    [null, tables.archive.licence.join(" ")],
    emptyRow
  ];
}

function contents(sheets: readonly NamedSheet[]): Row[] {
  const titles = (say: (locale: keyof Localized) => string): Row => locales.map((locale) => prose(say(locale)));
  return [
    [
      head([language("fi").tables.workbook.sheet]),
      ...locales.map((locale) => head([language(locale).tables.workbook.content]))
    ],
    [language("fi").tables.workbook.notes, ...titles((locale) => language(locale).tables.workbook.notesContent)],
    ...sheets.map(({titles: of}): Row => [of.fi, ...titles((locale) => of[locale])])
  ];
}
