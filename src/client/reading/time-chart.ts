import {monthName, monthSpan, shortMonth} from "../../i18n/months.ts";
import type {Locale} from "../../model/languages.ts";
import {monthRange} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {markMonths} from "./drawing-marks.ts";
import {drawnHeights, pathPoints} from "./drawn-heights.ts";
import type {Heights, Point} from "./drawn-heights.ts";
import {breaksIn, readTable} from "./figure-table.ts";
import type {FigureCell, FigureColumn} from "./figure-table.ts";
import {nearest, parsePlotArea} from "./plot-area.ts";
import type {PlotArea} from "./plot-area.ts";
import type {BoxCorner, ReadableChart} from "./readable-chart.ts";
import {differenceOfShown} from "./reading-text.ts";
import type {ReadLine} from "./reading-text.ts";
import {knownStops, nearestLine, readingAfter, readingOfPilot} from "./reading.ts";
import type {Reading} from "./reading.ts";
import type {ReadoutContent} from "./readout.ts";

/** What a chart over time shows, with what its table says. */
interface Lines {
  readonly plot: PlotArea;
  readonly lines: readonly FigureColumn[];
  /** Of the lines, in their order. */
  readonly heights: readonly Heights[];
  readonly also: readonly FigureColumn[];
}

/** A chart over time: read month by month, and line by line where its table has columns of single lines. */
export function timeChart(drawing: SVGSVGElement, table: HTMLTableElement, locale: Locale): ReadableChart {
  const chart = readLines(drawing, table);
  const {plot, lines, heights} = chart;
  return {
    drawing,
    months: plot.months,
    hasChanges: lines.length > 0,
    pilot: readingOfPilot(plot.months, lines.length > 0 ? heights : []),
    sides: [plot.places[0] ?? 0, plot.places.at(-1) ?? 0],
    after: (key, isMeasuring, reading) => readingAfter(key, isMeasuring && lines.length > 0, reading, heights),
    at: ([x, y]) => {
      const [first, last] = knownStops(heights);
      const stop = Math.min(last, Math.max(first, nearest(plot.places, x)));
      return {stop, line: nearestLine(heights, stop, y), from: null};
    },
    content: (reading) => contentOf(chart, reading, locale),
    mark: (reading) => markReading(drawing, chart, reading),
    corner: (reading) => cornerOf(drawing, chart, reading)
  };
}

/** The columns of lines that are not drawn are left out; a drawing of ranges alone can be read in every month. */
function readLines(drawing: SVGSVGElement, table: HTMLTableElement): Lines {
  const plot = parsePlotArea(drawing.dataset["plot"] ?? "");
  const columns = readTable(table);
  const drawn = columns
    .map((column) => ({column, heights: drawnHeights(pointsOf(drawing, column.line), plot)}))
    .filter(({heights}) => heights.size > 0);
  const everywhere = new Map(plot.places.map((_, i) => [i, plot.bottom]));
  return {
    plot,
    lines: drawn.map(({column}) => column),
    heights: drawn.length > 0 ? drawn.map(({heights}) => heights) : [everywhere],
    also: columns.filter(({line}) => line === "also")
  };
}

/** What a reading shows, in the words of the table. */
function contentOf(chart: Lines, {stop, line, from}: Reading, locale: Locale): ReadoutContent {
  const [start, end] = [from ?? stop, stop].sort((a, b) => a - b).map((i) => chart.plot.months[i]);
  if (!start || !end) throw new Error(`month ${stop}: expected one of ${chart.plot.months.length}`);
  const isMeasuring = from !== null;
  const own = cellAt(chart.lines[0], end, locale);
  const lines = chart.lines.map((column, i): ReadLine => {
    const cell = cellAt(column, end, locale);
    if (!isMeasuring) return lineOf(column, cell, i === 0 ? "" : differenceOfShown(own.text, cell.text, locale));
    const before = cellAt(column, start, locale);
    const isBroken = breaksIn(column, namesAfter(start, end, locale));
    const change = isBroken ? "" : differenceOfShown(cell.text, before.text, locale);
    const told = isBroken && cell.reason === "" ? {...cell, reason: column.breakReason} : cell;
    return {...lineOf(column, told, change), before: before.text};
  });
  const also = chart.also.map((column) => lineOf(column, cellAt(column, end, locale), ""));
  return {
    when: isMeasuring ? monthSpan(start, end, locale) : monthName(end, locale),
    lines,
    chosen: lines[line],
    also: also.filter(({cell}) => !isMeasuring && cell.text !== ""),
    isMeasuring,
    isAcrossSeasons: start.slice(5) !== end.slice(5)
  };
}

function lineOf({line, name}: FigureColumn, cell: FigureCell, difference: string): ReadLine {
  return {line, name, cell, before: "", difference};
}

function cellAt(column: FigureColumn | undefined, month: Month, locale: Locale): FigureCell {
  return column?.cells.get(shortMonth(month, locale)) ?? {text: "", status: "", isBroken: false, reason: ""};
}

/** How months are named in the table, those after the first up to the last. */
function namesAfter(first: Month, last: Month, locale: Locale): string[] {
  return monthRange(first, last)
    .slice(1)
    .map((month) => shortMonth(month, locale));
}

function markReading(drawing: SVGSVGElement, {plot, lines, heights}: Lines, reading: Reading): void {
  const points = lines.flatMap(({line}, i) => {
    const y = heights[i]?.get(reading.stop);
    return y === undefined ? [] : [{line, y, isChosen: i === reading.line}];
  });
  const from = reading.from === null ? null : (plot.places[reading.from] ?? 0);
  markMonths(drawing, plot, [plot.places[reading.stop] ?? 0, from], points);
}

/** Beside the month or months on the side that has more room, away from most lines there. */
function cornerOf(drawing: SVGSVGElement, {plot, heights}: Lines, reading: Reading | null): BoxCorner {
  const read = reading ? [reading.stop, reading.from ?? reading.stop].map((stop) => plot.places[stop] ?? 0) : [0];
  const [near, far] = [Math.min(...read), Math.max(...read)];
  const isLeft = drawing.viewBox.baseVal.width - far > near;
  const x = isLeft ? far : near;
  const half = plot.months.length / 2;
  const there = heights.flatMap((line) => [...line].filter(([month]) => month > half === isLeft));
  const sum = there.reduce((total, [, y]) => total + y, 0);
  const isTop = sum / there.length >= (plot.top + plot.bottom) / 2;
  const clear = (from: number, to: number): number => {
    const isWithin = (stop: number) => from <= (plot.places[stop] ?? 0) && (plot.places[stop] ?? 0) <= to;
    return Math.min(...heights.flatMap((line) => [...line].filter(([stop]) => isWithin(stop)).map(([, y]) => y)));
  };
  return {x, y: isTop ? 0 : plot.bottom, isLeft, isTop, clear};
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
