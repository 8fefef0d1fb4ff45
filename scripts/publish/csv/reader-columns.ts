import {language} from "../../../src/i18n/language.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {beyondExcel, wideTopics} from "../../../src/model/tables.ts";
import type {CodeListId, TableTopic} from "../../../src/model/tables.ts";
import type {Column, TableDescription} from "../tables/column.ts";

/** Where the names of codes are: in a list of codes, or in another table. */
export type NameList = CodeListId | "areas" | "indicators" | "measures" | "regions" | "tables";

/** A column of the files for Excel: one of the plain file, or what the codes in one of these stand for. */
export interface ReaderColumn {
  readonly column: Column;
  /** The place of the column in the plain file. */
  readonly at: number;
  /** What its codes stand for; null for the column as it is. */
  readonly names: NameList | null;
  /** Unique in the table. */
  readonly name: string;
  readonly titles: Localized;
}

/**
 * The columns of the files for Excel: those of the plain file in their order, then what their codes stand for in the
 * language of the file. In tables with a column an indicator it stands beside the code, for nobody would find it last.
 */
export function readerColumns({topic, columns, foreignKeys}: Omit<TableDescription, "notes">): ReaderColumn[] {
  const own = columns.map((column, at): ReaderColumn => {
    return {column, at, names: null, name: column.name, titles: column.titles};
  });
  if (beyondExcel.includes(topic)) return own;
  const named = (of: ReaderColumn): ReaderColumn[] => {
    const table = foreignKeys.find(({column}) => column === of.name)?.table;
    const names = nameListOf(of.column, table);
    return names === null ? [] : [{...of, names, ...nameTitles(of.column, names)}];
  };
  return wideTopics.includes(topic) ? own.flatMap((one) => [one, ...named(one)]) : [...own, ...own.flatMap(named)];
}

function nameListOf({codes, key}: Column, table: TableTopic | undefined): NameList | null {
  if (codes) return codes;
  if (key === "region_code") return "regions";
  if (key === "table") return "tables";
  return (table && listOfTable[table]) ?? null;
}

const listOfTable: Partial<Record<TableTopic, NameList>> = {
  "area-list": "areas",
  "indicator-list": "indicators",
  "measure-list": "measures"
};

/** Things have names; letters and words of lists stand for something. */
function nameTitles({name, titles}: Column, list: NameList): Pick<ReaderColumn, "name" | "titles"> {
  const isThing = list === "regions" || list === "tables" || Object.values(listOfTable).includes(list);
  return {
    name: `${name}_${isThing ? "name" : "text"}`,
    titles: inEach((locale) => {
      const {nameOf, inWords} = language(locale).tables;
      return isThing ? nameOf(titles[locale]) : inWords(titles[locale]);
    })
  };
}
