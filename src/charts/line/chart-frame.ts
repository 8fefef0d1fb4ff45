import type {PlotOptions} from "@observablehq/plot";
import type {Month} from "../../model/months.ts";
import {signSize} from "../layout/break-signs.ts";
import {labelGap, wrapLabel} from "../layout/end-labels.ts";
import type {WordRoom} from "../layout/event-words.ts";
import type {LineChartContent, ShadedTime} from "../layout/line-content.ts";
import {lineLayout} from "../layout/line-layout.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {signRows} from "../layout/sign-rows.ts";
import type {SignRows} from "../layout/sign-rows.ts";
import {monthAxis} from "../svg/month-axis.ts";
import type {ChartSize} from "../svg/sizes.ts";
import {textWidth, widestText} from "../svg/text-width.ts";

/** Where things lie in a drawing, in pixels. */
export interface ChartFrame extends SignRows {
  readonly size: ChartSize;
  readonly layout: LineLayout;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of the unit, which stands above the numbers of the axis. */
  readonly unitPlace: number;
  /** A part of the width of the lines, from their left side, and of their height, from the upper side. */
  readonly across: (part: number) => number;
  readonly down: (part: number) => number;
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
}

/** Gives a chart its pixels: words and numbers take the room they need, the lines have the rest. */
export function chartFrame(content: LineChartContent, size: ChartSize): ChartFrame {
  const layout = lineLayout(content);
  const left = tickGap + widestText(layout.scale.ticks.map(content.formatTick), size.fontSize, size.measure);
  const right = left + plotWidth(layout, size, left);
  const across = (part: number) => left + part * (right - left);
  const rows = signRows(content.events, layout, across, wordRoom(size));
  const sides = {size, layout, left, right, across};
  const head = hasUnitBeside(content.unitName, sides) ? size.headRows : undefined;
  const top = headHeight({...size, headRows: head}, rows);
  const bottom = size.height - 2 * size.fontSize;
  const down = (part: number) => top + part * (bottom - top);
  const x = (month: Month) => across(layout.x(month));
  const y = (value: number) => down(layout.y(value));
  const unitPlace =
    top - (hasSignBeside(content, sides) ? signHeight(rows) + 0.5 * size.fontSize : 1.4 * size.fontSize);
  return {...sides, ...rows, top, bottom, unitPlace, down, x, y};
}

/** The part of Plot's options that makes it draw in a frame. */
export function frameOptions({size, layout, ...frame}: ChartFrame): PlotOptions {
  const {span, scale} = layout;
  return {
    width: size.width,
    height: size.height,
    marginTop: frame.top,
    marginRight: size.width - frame.right,
    marginBottom: size.height - frame.bottom,
    marginLeft: frame.left,
    x: monthAxis(span.first, span.last),
    y: {domain: [scale.low, scale.high], axis: null}
  };
}

/** From the number of a tick to the lines. */
export const tickGap = 8;

/**
 * The unit stands beside the numbers of events, or in a row of its own below the name of the pilots; signs of breaks alone
 * keep clear of that name.
 */
function headHeight(
  {fontSize, headRows = 4}: Pick<ChartSize, "fontSize"> & {readonly headRows: number | undefined},
  {eventRows, breakRows}: Pick<SignRows, "eventRows" | "breakRows">
): number {
  const signs = signHeight({eventRows, breakRows});
  return eventRows.length > 0 ? 3 * fontSize + signs : Math.max(headRows * fontSize, 2 * fontSize + signs);
}

function signHeight({eventRows, breakRows}: Pick<SignRows, "eventRows" | "breakRows">): number {
  return (Math.max(-1, ...eventRows, ...breakRows) + 1) * signSize;
}

/** Whether numbers of events stand where the unit would: then it stands above them. */
function hasSignBeside({events, unitName}: LineChartContent, {size, layout, across}: Sides): boolean {
  const {fontSize, measure = textWidth} = size;
  const end = measure(unitName, fontSize) + signSize / 2 + 2;
  return events.some(({month}) => across(layout.x(month)) < end);
}

/** Words of events may stand above the labels beside the lines. */
function wordRoom({width, fontSize, wordRows = 0, measure = textWidth}: ChartSize): Omit<WordRoom, "places"> {
  return {right: width, rows: wordRows, measure: (text) => measure(text, wordSize(fontSize))};
}

/** The size of the letters of what is said of an event. */
export function wordSize(fontSize: number): number {
  return fontSize - 2;
}

/** The middle of the name of the pilots, above what is shown of their months. */
export function pilotNamePlace({first, last, label}: ShadedTime, {size, layout, across}: Sides): number {
  const middle = across((layout.x(first) + layout.x(last)) / 2);
  return Math.min(middle, size.width - widestText([label], size.fontSize, size.measure) / 2);
}

type Sides = Pick<ChartFrame, "size" | "layout" | "across">;

/** Whether the unit, which begins at the left edge, ends before the name of the pilots. */
function hasUnitBeside(unitName: string, sides: Sides): boolean {
  const {pilot} = sides.layout;
  const {fontSize, measure = textWidth} = sides.size;
  if (!pilot) return true;
  return measure(unitName, fontSize) + labelGap <= pilotNamePlace(pilot, sides) - measure(pilot.label, fontSize) / 2;
}

/** The lines end where their labels still have room; an indicator whose series end early has it inside the plot. */
function plotWidth({ends}: LineLayout, size: ChartSize, left: number): number {
  const labels = ends.late.flatMap(({name, value}) => [...wrapLabel(name, size.labelLetters), ...value.split("\n")]);
  const room = size.width - left - labelGap;
  const end = ends.late.length > 0 ? Math.max(...ends.late.map(({x}) => x)) : 1;
  return Math.min(room, (room - widestText(labels, size.fontSize, size.measure)) / end);
}
