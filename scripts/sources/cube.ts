import type {Month} from "../../src/model/months.ts";

/** What a file states, whatever its format: a cell for every area, month and measure, codes not yet judged. */
export interface Cube {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** Finnish day on which the source last changed the table; null when the file does not say. */
  readonly updated: string | null;
  readonly areas: readonly string[];
  /** In order, each once. */
  readonly months: readonly Month[];
  readonly measures: readonly string[];
  /** The cell at these positions in the three lists: a number, or null when it is confidential. */
  readonly cell: (area: number, month: number, measure: number) => number | null;
}

/** Names a cell in messages. */
export function cellName({areas, months, measures}: Cube, area: number, month: number, measure: number): string {
  return `cell ${measures[measure]} ${areas[area]} ${months[month]}`;
}
