import {link, rect, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {breakDashes, breakSign, signSize} from "../layout/break-signs.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import type {ChartFrame} from "./chart-frame.ts";

/** Marks where lines break: a sign above, a dashed line down through the hole that they leave. */
export function breakMarks(frame: ChartFrame, palette: Palette): Markish[] {
  const {breaks} = frame.layout;
  if (breaks.length === 0) return [];
  const marks = breaks.map((part, i) => ({
    sign: breakSign,
    x: frame.across(part),
    y: frame.top - ((frame.breakRows[i] ?? 0) + 0.5) * signSize
  }));
  const half = signSize / 2 - 0.75;
  const lines = marks.map(({x, y}) => ({x1: x, x2: x, y1: y, y2: frame.bottom}));
  const boxes = marks.map(({x, y}) => ({x1: x - half, x2: x + half, y1: y - half, y2: y + half}));
  return [
    link(lines, {...placedLine, stroke: palette.ink, strokeWidth: 1, strokeDasharray: breakDashes}),
    rect(boxes, {...placedLine, fill: palette.ink}),
    text(marks, {
      ...placedPoint,
      text: "sign",
      fontSize: frame.size.fontSize - 3,
      fontWeight: "bold",
      fill: palette.paper
    })
  ];
}
