import type {AreaKind, BlankRule, ColumnKey, ColumnType, ColumnUnit} from "../../model/tables.ts";

/** What the published tables and their columns are, for files, catalogues and the page about the data. */
export interface PublishedTableTexts {
  readonly columns: Readonly<Record<ColumnKey, ColumnTexts>>;
  readonly columnTypes: Readonly<Record<ColumnType, string>>;
  readonly columnUnits: Readonly<Record<ColumnUnit, string>>;
  readonly blanks: Readonly<Record<BlankRule, string>>;
  readonly areaKinds: Readonly<Record<AreaKind, string>>;
  /** What tables hold beside ids: name of the dimension that the columns of figures make. */
  readonly figure: string;
  readonly archive: ArchiveTexts;
  readonly workbook: WorkbookTexts;
  /** The status of a figure as published, which pages do not name. */
  readonly normalStatus: string;
}

/** What stands beside the tables in the archive of all of them. */
export interface ArchiveTexts {
  /** Above and beside the link to it. */
  readonly heading: string;
  readonly about: string;
  /** At the head of its readme. */
  readonly title: string;
  /** How to read the tables; with the day of the newest data. */
  readonly paragraphs: (vintage: string) => readonly string[];
  /** The terms, and how to name the source. */
  readonly licence: readonly string[];
}

/** Names of sheets and heads of their parts. */
export interface WorkbookTexts {
  /** Beside the links to the files of an area. */
  readonly about: string;
  readonly cover: string;
  readonly notes: string;
  readonly notesContent: string;
  readonly sheet: string;
  readonly content: string;
  readonly published: string;
  readonly cautions: string;
  readonly statuses: string;
  readonly columns: string;
  readonly indicators: string;
}

export interface ColumnTexts {
  /** At the head of the column. */
  readonly title: string;
  /** What its cells are, in a sentence. */
  readonly note: string;
}
