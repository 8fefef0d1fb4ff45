import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {Palette} from "../svg/palette.ts";
import {breakPlace} from "./break-signs.ts";
import {linesByEnd} from "./early-ends.ts";
import type {LinesByEnd} from "./early-ends.ts";
import type {LineChartContent, NamedLine, PilotTime, ShadedTime} from "./line-content.ts";
import {drawnValues} from "./line-parts.ts";
import {seriesLayout} from "./series-layout.ts";
import type {SeriesLayout} from "./series-layout.ts";
import {valueScale} from "./value-scale.ts";
import type {ValueScale} from "./value-scale.ts";

/**
 * What a line chart draws and where, before anybody knows its size: places are parts of the room for the lines. Whoever
 * draws it, in pixels or for a room that changes, only has to write it down.
 */
export interface LineLayout {
  /** The months of the axis. */
  readonly span: MonthSpan;
  readonly scale: ValueScale;
  /** From the left side to a month, as a part of the whole width. */
  readonly x: (month: Month) => number;
  /** From the upper side down to a value, as a part of the whole height. */
  readonly y: (value: number) => number;
  /** The months from the first to the last, at least one. */
  readonly length: number;
  /** What the drawing shows of the months of the pilots; null where it shows none of them. */
  readonly pilot: PilotTime | null;
  /** The same of the year of the lay-offs. */
  readonly covid: ShadedTime | null;
  /** Where breaks lie, between their month and the one before: parts of the whole width. */
  readonly breaks: readonly number[];
  /** From back to front. */
  readonly series: readonly SeriesLayout[];
  /** The ends of the lines, at which they are named. */
  readonly ends: LinesByEnd<LineEnd>;
}

/** The end of a line, and the texts that belong there. */
export interface LineEnd extends NamedLine {
  readonly x: number;
  readonly y: number;
  /** Of the name, which is bold for the area. */
  readonly colour: keyof Palette;
  readonly isBold: boolean;
}

/** Lays out a line chart in parts of its room. */
export function lineLayout(content: LineChartContent): LineLayout {
  const span = {first: content.first, last: content.last};
  const scale = scaleOf(content);
  const length = Math.max(1, monthsFrom(span.first, span.last));
  const x = (month: Month): number => monthsFrom(span.first, month) / length;
  const y = (value: number): number => (scale.high - value) / (scale.high - scale.low);
  const endsOf = (lines: readonly NamedLine[]): LineEnd[] => lines.flatMap((line) => endOf(line, x, y));
  const {late, early} = linesByEnd(content.lines, span);
  return {
    span,
    scale,
    length,
    x,
    y,
    pilot: shownTime(content.pilot, span),
    covid: content.covid ? shownTime(content.covid, span) : null,
    breaks: (content.breaks ?? []).map((month) => breakPlace(month, x)),
    series: content.lines.toReversed().map(seriesLayout),
    ends: {late: endsOf(late), early: endsOf(early)}
  };
}

/** How the values of a chart become heights. */
export function scaleOf({lines, reach = [], unit, isClose}: LineChartContent): ValueScale {
  return valueScale([...drawnValues(lines), ...reach], unit, isClose);
}

function shownTime({first, last, ...words}: PilotTime, span: MonthSpan): PilotTime | null {
  const [start, end] = [first > span.first ? first : span.first, last < span.last ? last : span.last];
  if (end < start) return null;
  const isWhole = start === first && end === last;
  return {first: start, last: end, label: words.label, ...(isWhole && words.ends && {ends: words.ends})};
}

function endOf(line: NamedLine, x: LineLayout["x"], y: LineLayout["y"]): LineEnd[] {
  const last = line.points.findLast(isKnown);
  const colour = line.id === "country" ? "muted" : line.id;
  return last ? [{...line, x: x(last.month), y: y(last.value), colour, isBold: line.id === "area"}] : [];
}
