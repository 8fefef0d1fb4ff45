import type {PlotOptions} from "@observablehq/plot";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {monthAxis} from "../svg/month-axis.ts";
import type {ChartSize} from "../svg/sizes.ts";
import {textWidth} from "../svg/text-width.ts";
import {breakPlace, signSize} from "./break-signs.ts";
import type {DrawnLineId} from "./drawn-lines.ts";
import {linesByEnd} from "./early-ends.ts";
import {wrapLabel} from "./end-labels.ts";
import {rowsOfNumbers} from "./event-marks.ts";
import type {NumberedMonth} from "./event-marks.ts";
import {drawnValues} from "./line-parts.ts";
import {valueScale} from "./value-scale.ts";
import type {ValueScale} from "./value-scale.ts";

/** What a line chart shows; every text is in the reader's language already. */
export interface LineChartContent {
  readonly lines: readonly NamedLine[];
  /** The months of the axis, the same in all charts of a page. */
  readonly first: Month;
  readonly last: Month;
  readonly pilot: ShadedTime;
  /** The year of the lay-offs, where it is shaded. */
  readonly covid?: ShadedTime;
  readonly events: readonly NumberedMonth[];
  /** Where lines break: the first months that cannot be compared with those before. */
  readonly breaks?: readonly Month[];
  readonly unit: IndicatorUnit;
  /** What the values count, above the axis. */
  readonly unitName: string;
  readonly formatTick: (value: number) => string;
  /** Values besides those of the lines that must have room. */
  readonly reach?: readonly number[];
}

/** Months that are shaded, and what they are. */
export interface ShadedTime {
  readonly first: Month;
  readonly last: Month;
  readonly label: string;
}

/** A line with the texts at its end. */
export interface NamedLine {
  readonly id: DrawnLineId;
  readonly points: readonly SeriesPoint[];
  /** May hold soft hyphens where a long word can be broken. */
  readonly name: string;
  /** The last value, with its month where the line ends before the others. */
  readonly value: string;
}

/** Where things lie in a drawing, in pixels. */
export interface ChartFrame {
  readonly size: ChartSize;
  /** The months of the axis. */
  readonly span: MonthSpan;
  readonly scale: ValueScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
  /** The row above the lines in which the number of each event stands, the lowest is 0. */
  readonly eventRows: readonly number[];
  /** The same for the sign of each break. */
  readonly breakRows: readonly number[];
}

/** Lays out a chart: words and numbers take the room they need, the lines have the rest. */
export function chartFrame(content: LineChartContent, size: ChartSize): ChartFrame {
  const scale = scaleOf(content);
  const left = tickGap + widest(scale.ticks.map(content.formatTick), size);
  const right = left + plotWidth(content, size, left);
  const x = timeScale(content, left, right);
  const {eventRows, breakRows} = signRows(content, x);
  const head = hasUnitBeside(content, {size, left, right, x}) ? size.headRows : undefined;
  const top = headHeight({...size, headRows: head}, eventRows, breakRows);
  const bottom = size.height - 2 * size.fontSize;
  const y = (value: number) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top);
  const span = {first: content.first, last: content.last};
  return {size, span, scale, left, right, top, bottom, x, y, eventRows, breakRows};
}

/** How the values of a chart become heights. */
export function scaleOf({lines, reach = [], unit}: LineChartContent): ValueScale {
  return valueScale([...drawnValues(lines), ...reach], unit);
}

/** The part of Plot's options that makes it draw in a frame. */
export function frameOptions({first, last}: LineChartContent, frame: ChartFrame): PlotOptions {
  const {size, scale} = frame;
  return {
    width: size.width,
    height: size.height,
    marginTop: frame.top,
    marginRight: size.width - frame.right,
    marginBottom: size.height - frame.bottom,
    marginLeft: frame.left,
    x: monthAxis(first, last),
    y: {domain: [scale.low, scale.high], axis: null}
  };
}

/** From the end of a line to its label. */
export const labelGap = 10;

/** From the number of a tick to the lines. */
export const tickGap = 8;

/** The room of an event's number. */
export const eventNumberSize = signSize;

/** Numbers of events and signs of breaks share the rows above the lines. */
function signRows(
  {events, breaks = []}: LineChartContent,
  x: (month: Month) => number
): Pick<ChartFrame, "eventRows" | "breakRows"> {
  const places = [...events.map(({month}) => x(month)), ...breaks.map((month) => breakPlace(month, x))];
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const inOrder = rowsOfNumbers(
    order.map((i) => places[i] ?? 0),
    eventNumberSize
  );
  const rows = places.map((_, i) => inOrder[order.indexOf(i)] ?? 0);
  return {eventRows: rows.slice(0, events.length), breakRows: rows.slice(events.length)};
}

/**
 * The unit stands beside the numbers of events, or in a row of its own below the name of the pilots; signs of breaks alone
 * keep clear of that name.
 */
function headHeight(
  {fontSize, headRows = 4}: Pick<ChartSize, "fontSize"> & {readonly headRows: number | undefined},
  eventRows: readonly number[],
  breakRows: readonly number[]
): number {
  const signs = (Math.max(-1, ...eventRows, ...breakRows) + 1) * eventNumberSize;
  return eventRows.length > 0 ? 3 * fontSize + signs : Math.max(headRows * fontSize, 2 * fontSize + signs);
}

/** The middle of the name of the pilots, above what is shown of their months; null where nothing is. */
export function pilotNamePlace(
  {pilot, first, last}: LineChartContent,
  {size, left, right, x}: Pick<ChartFrame, "size" | "left" | "right" | "x">
): number | null {
  if (last < pilot.first || pilot.last < first) return null;
  const {fontSize, width, measure = textWidth} = size;
  const middle = (Math.max(x(pilot.first), left) + Math.min(x(pilot.last), right)) / 2;
  return Math.min(middle, width - measure(pilot.label, fontSize) / 2);
}

/** Whether the unit, which begins at the left edge, ends before the name of the pilots. */
function hasUnitBeside(content: LineChartContent, frame: Pick<ChartFrame, "size" | "left" | "right" | "x">): boolean {
  const place = pilotNamePlace(content, frame);
  const {fontSize, measure = textWidth} = frame.size;
  const [unit, name] = [content.unitName, content.pilot.label].map((text) => measure(text, fontSize));
  return place === null || (unit ?? 0) + labelGap <= place - (name ?? 0) / 2;
}

function widest(words: readonly string[], {fontSize, measure = textWidth}: ChartSize): number {
  return Math.max(0, ...words.map((word) => measure(word, fontSize)));
}

/** The lines end where their labels still have room; an indicator whose series end early has it inside the plot. */
function plotWidth(content: LineChartContent, size: ChartSize, left: number): number {
  const {late} = linesByEnd(content.lines, content);
  const labels = late.flatMap(({name, value}) => [...wrapLabel(name, size.labelLetters), value]);
  const room = size.width - left;
  const ends = late.flatMap(({points}) => points.findLast(isKnown)?.month ?? []);
  const [end = content.last] = ends.toSorted().toReversed();
  const part = monthsFrom(content.first, end) / monthsFrom(content.first, content.last);
  return Math.min(room - labelGap, (room - labelGap - widest(labels, size)) / part);
}

function timeScale({first, last}: LineChartContent, left: number, right: number): (month: Month) => number {
  return (month) => left + (monthsFrom(first, month) / monthsFrom(first, last)) * (right - left);
}
