import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {BlankRule, CodeListId, ColumnKey, ColumnType, ColumnUnit, TableTopic} from "../../../src/model/tables.ts";

/** A column of published tables: what files call it, what it holds, when it is blank. */
export interface Column {
  readonly key: ColumnKey;
  /** In plain files and in Parquet. */
  readonly name: string;
  /** What the Finnish and Swedish files call it, and its name in English. */
  readonly titles: Localized;
  readonly notes: Localized;
  readonly type: ColumnType;
  /** Null for what is not a figure. */
  readonly unit: ColumnUnit | null;
  /** Whose figures it holds in tables with a column an indicator; else null. */
  readonly indicator: IndicatorId | null;
  /** Null when no cell is ever blank. */
  readonly blank: BlankRule | null;
  /** The codes that may occur, where they are few and the same in every edition. */
  readonly codes: CodeListId | null;
}

/** That the cells of a column are the key of another table. */
export interface ForeignKey {
  readonly column: string;
  readonly table: TableTopic;
  /** The column that is referred to. */
  readonly reference: string;
}

/** Tables of one kind: what they hold, by which columns their rows are told apart, and what they refer to. */
export interface TableDescription {
  readonly topic: TableTopic;
  /** Address below the site's base without an ending, with `{area}` and `{indicator}` where there are several tables. */
  readonly address: string;
  readonly titles: Localized;
  readonly notes: Localized;
  readonly columns: readonly Column[];
  /** No two rows of a table have the same cells in these columns. */
  readonly uniqueKey: readonly string[];
  /** The same where none of these cells is ever blank, as a primary key demands; else none. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}
