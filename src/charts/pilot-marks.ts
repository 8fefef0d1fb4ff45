import {dot, link, rect, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {monthToDate} from "../model/months.ts";
import {eventNumberSize} from "./chart-frame.ts";
import type {ChartFrame, LineChartContent} from "./chart-frame.ts";
import type {Palette} from "./palette.ts";
import {placedLine, placedPoint} from "./placed.ts";
import {textWidth} from "./text-width.ts";

/** Shades the months of the pilots, behind the lines. */
export function pilotShade({pilot, last}: LineChartContent, palette: Palette): Markish {
  const end = pilot.last < last ? pilot.last : last;
  return rect([0], {x1: monthToDate(pilot.first), x2: monthToDate(end), fill: palette.pilot});
}

/** Names start and end of the pilots above the shading. */
export function pilotLabel({pilot}: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const {fontSize, width} = frame.size;
  const [x1, x2] = [frame.x(pilot.first), Math.min(frame.x(pilot.last), frame.right)];
  const x = Math.min((x1 + x2) / 2, width - textWidth(pilot.label, fontSize) / 2);
  const y = fontSize;
  return [
    text([{x, y, text: pilot.label}], {...placedPoint, text: "text", fontSize, fill: palette.ink}),
    link([{x1, x2, y1: y + 10, y2: y + 10}], {...placedLine, stroke: palette.ink, strokeWidth: 1.5})
  ];
}

/** Thin numbered marks of the other events; the list below the chart explains the numbers. */
export function eventMarks({events}: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const marks = events.map(({number, month}, i) => ({
    number: String(number),
    x: frame.x(month),
    y: frame.top - ((frame.eventRows[i] ?? 0) + 0.5) * eventNumberSize
  }));
  const lines = marks.map(({x, y}) => ({x1: x, x2: x, y1: y, y2: frame.bottom}));
  const radius = eventNumberSize / 2 - 0.75;
  return [
    link(lines, {...placedLine, stroke: palette.muted, strokeWidth: 0.75, strokeDasharray: "1 2"}),
    dot(marks, {...placedPoint, r: radius, fill: palette.paper, stroke: palette.muted, strokeWidth: 0.75}),
    text(marks, {...placedPoint, text: "number", fontSize: frame.size.fontSize - 3, fill: palette.ink})
  ];
}
