import type {Month} from "../../src/model/months.ts";

/** A table as the source serves it. */
export interface ServedTable {
  readonly title: string;
  readonly source: string;
  /** As the source writes it, such as `2026-07-21T05:00:00Z`. */
  readonly updated: string;
  readonly areas: readonly ServedCode[];
  readonly months: readonly Month[];
  readonly measures: readonly ServedCode[];
  /** The value by positions in the three lists; null is confidential. */
  cell(area: number, month: number, measure: number): number | null;
}

/** A category of a variable, with its text. */
export interface ServedCode {
  readonly code: string;
  readonly label: string;
}
