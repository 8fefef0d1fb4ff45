import {link, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {labelGap} from "./chart-frame.ts";
import type {ChartFrame, NamedLine} from "./chart-frame.ts";
import {spreadLabels, wrapLabel} from "./end-labels.ts";
import {isKnown} from "./line-parts.ts";
import type {Palette} from "./palette.ts";
import {placedLine, placedPoint} from "./placed.ts";

/** Names every line at its end, with its last value; labels that would collide are moved apart and tied to their line. */
export function labelMarks(lines: readonly NamedLine[], frame: ChartFrame, palette: Palette): Markish[] {
  const labels = placeLabels(lines, frame);
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
    ...labels.flatMap(({id, value, name}) => [
      text([value], {...place, fontWeight: 700, fill: palette.ink}),
      text([name], {
        ...place,
        fontWeight: id === "area" ? 700 : 400,
        fill: id === "country" ? palette.muted : palette[id]
      })
    ])
  ];
}

interface PlacedLabel {
  readonly id: NamedLine["id"];
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

function placeLabels(lines: readonly NamedLine[], frame: ChartFrame): PlacedLabel[] {
  const row = frame.size.fontSize * lineHeight;
  const ends = lines.flatMap((line) => endOf(line, frame));
  const x = Math.max(...ends.map((end) => end.x)) + labelGap;
  const blocks = ends.map((end) => ({wanted: end.y, height: end.rows * row + 4}));
  const middles = spreadLabels(blocks, frame.top, frame.bottom);
  return ends.map((end, i) => {
    const middle = middles[i] ?? end.y;
    const y = middle - (end.rows * row) / 2;
    return {
      id: end.id,
      value: {x, y, text: end.value},
      name: {x, y: y + row, text: end.name},
      tie: {x1: end.x + 5, y1: end.y, x2: x - 2, y2: middle}
    };
  });
}

function endOf({id, points, name, value}: NamedLine, {x, y, size}: ChartFrame) {
  const last = points.findLast(isKnown);
  if (!last) return [];
  const names = wrapLabel(name, size.labelLetters);
  return [{id, value, name: names.join("\n"), rows: names.length + 1, x: x(last.month), y: y(last.value)}];
}

/** A label that moved, or lies far from the end of its line, is tied to it. */
function isNeeded({x1, y1, x2, y2}: Tie): boolean {
  return Math.abs(y2 - y1) > 5 || x2 - x1 > labelGap;
}
