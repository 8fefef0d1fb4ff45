import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Month} from "../../model/months.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {DrawnLineId} from "./drawn-lines.ts";

/** What a line chart shows; every text is in the reader's language already. */
export interface LineChartContent {
  readonly lines: readonly NamedLine[];
  /** The months of the axis, the same in all charts of a page. */
  readonly first: Month;
  readonly last: Month;
  readonly pilot: PilotTime;
  /** The year of the lay-offs, where it is shaded. */
  readonly covid?: ShadedTime;
  readonly events: readonly NumberedMonth[];
  /** Where lines break: the first months that cannot be compared with those before. */
  readonly breaks?: readonly Month[];
  readonly unit: IndicatorUnit;
  /** What the values count, above the axis. */
  readonly unitName: string;
  readonly formatTick: (value: number) => string;
  /** Whether the scale is only as high as the lines need, wherever they lie. */
  readonly isClose?: boolean;
  /** Values besides those of the lines that must have room. */
  readonly reach?: readonly number[];
}

/** Months that are shaded, and what they are. */
export interface ShadedTime {
  readonly first: Month;
  readonly last: Month;
  readonly label: string;
}

/** The months of the pilots, with what is said at their two ends where there is room for that. */
export interface PilotTime extends ShadedTime {
  readonly ends?: readonly [start: string, end: string];
}

/** An event with the number under which the list below the chart explains it. */
export interface NumberedMonth {
  readonly number: number;
  readonly month: Month;
  /** A few words, which stand beside the number where there is room. */
  readonly name?: string;
  /** Whether it has its words before others do. */
  readonly isKey?: boolean;
}

/** A line with the texts at its end. */
export interface NamedLine {
  readonly id: DrawnLineId;
  readonly points: readonly SeriesPoint[];
  /** May hold soft hyphens where a long word can be broken. */
  readonly name: string;
  /**
   * The last value, with its month where the line ends before the others. Where the line goes on after the pilots, the value
   * of their last month may stand before it, on a line of its own: it is left out where there is no room for both.
   */
  readonly value: string;
}
