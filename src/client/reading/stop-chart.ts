import {markBox} from "./drawing-marks.ts";
import type {Heights} from "./drawn-heights.ts";
import {readCell, readMeanings, shownName, textOf} from "./figure-table.ts";
import type {FigureCell} from "./figure-table.ts";
import type {BoxCorner, ReadableChart} from "./readable-chart.ts";
import {nearestLine, readingAfter} from "./reading.ts";
import type {Reading} from "./reading.ts";
import type {ReadLine} from "./reading-text.ts";

/** Where the stops of a drawing lie, in its own coordinates. */
export interface StopPlaces {
  readonly isDown: boolean;
  readonly sides: readonly [near: number, far: number];
  readonly edges: readonly number[];
}

/**
 * A chart of rows one below another, or of years side by side: read stop by stop, and at each value by value. A row of
 * the table belongs to each stop; the rows come as they stood before readers could sort them.
 */
export function stopChart(
  drawing: SVGSVGElement,
  table: HTMLTableElement,
  rows: readonly HTMLTableRowElement[]
): ReadableChart {
  const places = parseStops(drawing.dataset["stops"] ?? "");
  const stops = readStops(table, rows);
  const counts = stops.map(({lines}) => lines.length);
  return {
    drawing,
    months: [],
    hasChanges: false,
    pilot: null,
    sides: [0, drawing.viewBox.baseVal.width],
    after: (key, _, reading) => stopAfter(key, reading, counts, places.isDown),
    at: ([x, y]) => {
      const stop = stopAt(places, places.isDown ? y : x);
      const line = places.isDown ? 0 : nearestLine(heightsOf(drawing, places, stops[stop]), stop, y);
      return {stop, line, from: null};
    },
    content: ({stop, line}) => {
      const {when = "", lines = []} = stops[stop] ?? {};
      return {when, lines, chosen: lines[line], also: [], isMeasuring: false, isAcrossSeasons: false};
    },
    mark: ({stop}) => markBox(drawing, boxOf(places, stop)),
    corner: (reading) => cornerOf(drawing, places, reading)
  };
}

/** Reads what a drawing says of its stops: their axis, its two sides, and the edges of the stops. */
export function parseStops(text: string): StopPlaces {
  const [axis, ...numbers] = text.split(" ");
  const [near, far, ...edges] = numbers.map(Number);
  if (near === undefined || far === undefined || edges.length < 2) {
    throw new Error(`stops ${JSON.stringify(text)}: expected an axis, two sides and the edges of the stops`);
  }
  return {isDown: axis === "y", sides: [near, far], edges};
}

/** The number of the stop at a place, of the first or the last one beyond them. */
export function stopAt({edges}: Pick<StopPlaces, "edges">, place: number): number {
  return Math.max(0, edges.slice(1, -1).filter((edge) => edge <= place).length);
}

/** The reading after a key: along the stops, and across the values of one; a chart of rows is read from its top. */
export function stopAfter(
  key: string,
  reading: Reading | null,
  /** How many values each stop has. */
  counts: readonly number[],
  isDown: boolean
): Reading | null | undefined {
  const begins = isDown && !reading && key.startsWith("Arrow");
  const turned = isDown ? (turns[key] ?? key) : key;
  const lines = Array.from({length: Math.max(...counts)}, (_, line) => new Map(counts.map((_, stop) => [stop, line])));
  const next = readingAfter(begins ? "Home" : turned, false, reading, lines);
  return next && {...next, line: Math.min(next.line, (counts[next.stop] ?? 1) - 1)};
}

const turns: Readonly<Record<string, string>> = {
  ArrowUp: "ArrowLeft",
  ArrowDown: "ArrowRight",
  ArrowLeft: "ArrowUp",
  ArrowRight: "ArrowDown"
};

interface Stop {
  readonly when: string;
  readonly lines: readonly ReadLine[];
}

/** The cells of each row under the heads of their columns, without those that are empty. */
function readStops(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): Stop[] {
  const meanings = readMeanings(table);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  return rows.map(({cells: [head, ...cells]}) => {
    const lines = cells.flatMap((cell, i): ReadLine[] => {
      const column = heads[i + 1];
      const read = inWords(readCell(cell, meanings), meanings);
      return read.text
        ? [{line: column?.dataset["line"] ?? "", name: shownName(column), cell: read, before: "", difference: ""}]
        : [];
    });
    return {when: textOf(head), lines};
  });
}

/** Remarks stand in a table by their numbers, "1, 2", which its caption explains. */
function inWords(cell: FigureCell, meanings: ReadonlyMap<string, string>): FigureCell {
  const remarks = cell.text.split(", ").flatMap((number) => meanings.get(number) ?? []);
  return remarks.length > 0 ? {text: remarks.join(" "), status: "", isBroken: false, reason: ""} : cell;
}

/** How high the points of a year lie, of each of its lines. */
function heightsOf(drawing: SVGSVGElement, places: StopPlaces, stop: Stop | undefined): Heights[] {
  return (stop?.lines ?? []).map(({line}) => {
    const points = [...drawing.querySelectorAll<SVGCircleElement>(`g[stroke="var(--${line})"] > circle`)];
    return new Map(points.map(({cx, cy}) => [stopAt(places, cx.baseVal.value), cy.baseVal.value]));
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({isDown, sides: [near, far], edges}: StopPlaces, stop: number): Box {
  const [start = 0, end = 0] = edges.slice(stop);
  return isDown
    ? {x: near, y: start, width: far - near, height: end - start}
    : {x: start, y: near, width: end - start, height: far - near};
}

/** A box about a row hangs below it or stands on it, at the end of its line; one about a year stands beside it. */
function cornerOf(drawing: SVGSVGElement, places: StopPlaces, reading: Reading | null): BoxCorner {
  const {width, height} = drawing.viewBox.baseVal;
  const box = boxOf(places, reading?.stop ?? 0);
  if (!places.isDown) {
    const isLeft = width - box.x - box.width > box.x;
    return {x: isLeft ? box.x + box.width : box.x, y: 0, isLeft, isTop: true};
  }
  const isTop = height - box.y - box.height > box.y;
  return {x: width, y: isTop ? box.y + box.height : box.y, isLeft: false, isTop, isRow: true};
}
