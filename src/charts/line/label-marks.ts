import {link, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {isKnown} from "../../model/series.ts";
import {labelGap, lastValueOnly, spreadLabels, wrapLabel} from "../layout/end-labels.ts";
import {freePlace} from "../layout/free-places.ts";
import type {DrawnBox} from "../layout/free-places.ts";
import type {NamedLine} from "../layout/line-content.ts";
import type {LineEnd} from "../layout/line-layout.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import {widestText} from "../svg/text-width.ts";
import type {ChartFrame} from "./chart-frame.ts";

/**
 * Names every line at its end, with its last value; labels that would collide are moved apart and tied to their line. A
 * line that ends long before the others is named where it ends, or not at all where that would cover something.
 *
 * @param covered what else must not be covered
 */
export function labelMarks(frame: ChartFrame, palette: Palette, covered: readonly DrawnBox[] = []): Markish[] {
  const {late, early} = frame.layout.ends;
  const beside = placeLabels(late, frame);
  const labels = [...beside, ...placeEarly(early, {beside, covered}, frame)];
  const ties = labels.map(({tie}) => tie).filter(isNeeded);
  const place = {
    ...placedPoint,
    text: "text",
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight,
    fontSize: frame.size.fontSize
  } as const;
  return [
    link(ties, {...placedLine, stroke: palette.muted, strokeWidth: 0.75}),
    ...labels.flatMap(({colour, isBold, value, name}) => [
      text([value], {...place, fontWeight: 700, fill: palette.ink}),
      text([name], {
        ...place,
        fontWeight: isBold ? 700 : 400,
        fill: palette[colour]
      })
    ])
  ];
}

/** What the labels beside the lines take of a drawing, as far as it is known which side they begin at. */
export function labelBoxes(frame: ChartFrame): Pick<DrawnBox, "x1" | "y1" | "y2">[] {
  const row = frame.size.fontSize * lineHeight;
  return placeLabels(frame.layout.ends.late, frame).map(({value, name}) => ({
    x1: value.x,
    y1: value.y,
    y2: name.y + name.text.split("\n").length * row
  }));
}

interface PlacedLabel extends Pick<LineEnd, "colour" | "isBold"> {
  readonly value: PlacedText;
  readonly name: PlacedText;
  readonly tie: Tie;
}

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** From the end of a line to its label. */
interface Tie {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const lineHeight = 1.15;

/** What a label within the drawing must not cover. */
interface Taken {
  readonly beside: readonly PlacedLabel[];
  readonly covered: readonly DrawnBox[];
}

/** The rows of letters that may lie between the end of a line and its label. */
const farthestRows = 10;

function placeEarly(ends: readonly LineEnd[], {beside, covered}: Taken, frame: ChartFrame): PlacedLabel[] {
  const {left, top, bottom, size} = frame;
  const {fontSize, width, measure} = size;
  const row = fontSize * lineHeight;
  const right = Math.min(width, ...beside.map(({value}) => value.x)) - labelGap;
  const {late, early} = frame.layout.ends;
  const taken = [...covered, ...[...late, ...early].flatMap((line) => boxesAlong(line, frame))];
  return ends.flatMap((end) => {
    const {colour, isBold, value, name, rows, x, y} = drawnEnd(end, frame);
    const wanted = {width: widestText([value, ...name.split("\n")], fontSize, measure), height: rows * row, x, y};
    const box = freePlace(wanted, taken, {x1: left, x2: right, y1: top, y2: bottom}, farthestRows * row);
    if (box === null) return [];
    taken.push(box);
    const edge = box.y1 > y ? box.y1 : box.y2;
    const foot = Math.min(Math.max(x, box.x1 + labelGap), box.x2 - labelGap);
    return [
      {
        colour,
        isBold,
        value: {x: box.x1, y: box.y1, text: value},
        name: {x: box.x1, y: box.y1 + row, text: name},
        tie: {x1: x, y1: y, x2: foot, y2: edge}
      }
    ];
  });
}

/** The boxes that the stretches of a line from month to month lie in, with some air around them. */
function boxesAlong({points}: NamedLine, {x, y}: ChartFrame): DrawnBox[] {
  return points.flatMap((point, i) => {
    if (!isKnown(point)) return [];
    const next = points[i + 1];
    const end = next && isKnown(next) ? next : point;
    const [across, down] = [
      [x(point.month), x(end.month)],
      [y(point.value), y(end.value)]
    ];
    return [
      {
        x1: Math.min(...across) - air,
        x2: Math.max(...across) + air,
        y1: Math.min(...down) - air,
        y2: Math.max(...down) + air
      }
    ];
  });
}

/** Between letters and a line, in pixels. */
const air = 4;

function placeLabels(late: readonly LineEnd[], frame: ChartFrame): PlacedLabel[] {
  const row = frame.size.fontSize * lineHeight;
  const whole = late.map((end) => drawnEnd(end, frame));
  const room = frame.bottom - frame.top;
  const ends = heightOf(whole, row) > room ? late.map((end) => drawnEnd(lastValueOnly(end), frame)) : whole;
  const x = Math.max(...ends.map((end) => end.x)) + labelGap;
  const blocks = ends.map((end) => ({wanted: end.y, height: blockHeight(end, row)}));
  // Beside the axis is room for labels that the lines leave too little of.
  const filled = heightOf(ends, row);
  const bottom = Math.max(frame.bottom, Math.min(frame.top + filled, frame.size.height));
  const middles = spreadLabels(blocks, frame.top, bottom);
  return ends.map((end, i) => {
    const middle = middles[i] ?? end.y;
    const y = middle - (end.rows * row) / 2;
    return {
      colour: end.colour,
      isBold: end.isBold,
      value: {x, y, text: end.value},
      name: {x, y: y + end.valueRows * row, text: end.name},
      tie: {x1: end.x + 5, y1: end.y, x2: x - 2, y2: middle}
    };
  });
}

function drawnEnd(end: LineEnd, {across, down, size}: ChartFrame) {
  const names = wrapLabel(end.name, size.labelLetters);
  const valueRows = end.value.split("\n").length;
  return {...end, name: names.join("\n"), valueRows, rows: names.length + valueRows, x: across(end.x), y: down(end.y)};
}

function blockHeight({rows}: {readonly rows: number}, row: number): number {
  return rows * row + 4;
}

function heightOf(ends: readonly {readonly rows: number}[], row: number): number {
  return ends.reduce((sum, end) => sum + blockHeight(end, row), 0);
}

/** A label that moved, or lies far from the end of its line, is tied to it. */
function isNeeded({x1, y1, x2, y2}: Tie): boolean {
  return Math.abs(y2 - y1) > 5 || x2 - x1 > labelGap;
}
