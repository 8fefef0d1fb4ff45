import {monthName, monthSpan, shortMonth} from "../i18n/months.ts";
import type {Locale} from "../model/languages.ts";
import type {Month} from "../model/months.ts";
import {drawnHeights, pathPoints} from "./drawn-heights.ts";
import type {Heights, Point} from "./drawn-heights.ts";
import {readTable} from "./figure-table.ts";
import type {FigureCell, FigureColumn} from "./figure-table.ts";
import {parsePlotArea} from "./plot-area.ts";
import type {PlotArea} from "./plot-area.ts";
import type {Reading} from "./reading.ts";
import {differenceOfShown} from "./reading-text.ts";
import type {ReadLine} from "./reading-text.ts";
import type {ReadoutContent} from "./readout.ts";

/** A drawing with what its table says of its lines. */
export interface ReadableChart {
  readonly drawing: SVGSVGElement;
  readonly plot: PlotArea;
  readonly lines: readonly FigureColumn[];
  /** Of the lines, in their order. */
  readonly heights: readonly Heights[];
  readonly also: readonly FigureColumn[];
}

/** Puts a drawing and the table of its figure together; the columns of lines that are not drawn are left out. */
export function readChart(drawing: SVGSVGElement, table: HTMLTableElement): ReadableChart {
  const plot = parsePlotArea(drawing.dataset["plot"] ?? "");
  const columns = readTable(table);
  const drawn = columns
    .map((column) => ({column, heights: drawnHeights(pointsOf(drawing, column.line), plot)}))
    .filter(({heights}) => heights.size > 0);
  return {
    drawing,
    plot,
    lines: drawn.map(({column}) => column),
    heights: drawn.map(({heights}) => heights),
    also: columns.filter(({line}) => line === "also")
  };
}

/** Whether the lines run through the upper part of the right or the left half of the plot. */
export function linesAreHigh({plot, heights}: ReadableChart, isRight: boolean): boolean {
  const half = plot.months.length / 2;
  const there = heights.flatMap((line) => [...line].filter(([month]) => month > half === isRight));
  const sum = there.reduce((total, [, y]) => total + y, 0);
  return sum / there.length < (plot.top + plot.bottom) / 2;
}

/** What a reading shows, in the words of the table. */
export function contentOf(chart: ReadableChart, {month, line, from}: Reading, locale: Locale): ReadoutContent {
  const [start, end] = [from ?? month, month].sort((a, b) => a - b).map((i) => chart.plot.months[i]);
  if (!start || !end) throw new Error(`month ${month}: expected one of ${chart.plot.months.length}`);
  const isMeasuring = from !== null;
  const own = cellAt(chart.lines[0], end, locale);
  const lines = chart.lines.map((column, i): ReadLine => {
    const cell = cellAt(column, end, locale);
    if (!isMeasuring) return lineOf(column, cell, i === 0 ? "" : differenceOfShown(own.text, cell.text, locale));
    const before = cellAt(column, start, locale);
    return {...lineOf(column, cell, differenceOfShown(cell.text, before.text, locale)), before: before.text};
  });
  const also = chart.also.map((column) => lineOf(column, cellAt(column, end, locale), ""));
  return {
    when: isMeasuring ? monthSpan(start, end, locale) : monthName(end, locale),
    lines,
    chosen: lines[line],
    also: also.filter(({cell}) => !isMeasuring && cell.text !== ""),
    isMeasuring
  };
}

function lineOf({line, name}: FigureColumn, cell: FigureCell, difference: string): ReadLine {
  return {line, name, cell, before: "", difference};
}

function cellAt(column: FigureColumn | undefined, month: Month, locale: Locale): FigureCell {
  return column?.cells.get(shortMonth(month, locale)) ?? {text: "", status: "", reason: ""};
}

/** Every line is drawn in the colour that carries its name. */
function pointsOf(drawing: SVGSVGElement, line: string): Point[] {
  return [...drawing.querySelectorAll<SVGPathElement>(`g[stroke="var(--${line})"] > path`)].flatMap(placedPoints);
}

/** A line is written in months and levels, which its transformation brings to their places; a bar is in its place. */
function placedPoints(path: SVGPathElement): Point[] {
  const points = pathPoints(path.getAttribute("d") ?? "");
  const matrix = path.transform.baseVal.consolidate()?.matrix;
  return matrix ? points.map(([x, y]) => [matrix.a * x + matrix.e, matrix.d * y + matrix.f]) : points;
}
