import {dot, link, rect, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {addMonths, monthIndex} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import {textWidth} from "../svg/text-width.ts";
import {eventNumberSize, pilotNamePlace} from "./chart-frame.ts";
import type {ChartFrame, LineChartContent, ShadedTime} from "./chart-frame.ts";
import type {DrawnBox} from "./free-places.ts";

/** Shades the months of the pilots, behind the lines; a drawing of other months shows none of them. */
export function pilotShade({pilot, first, last}: LineChartContent, palette: Palette): Markish[] {
  const start = pilot.first > first ? pilot.first : first;
  const end = pilot.last < last ? pilot.last : last;
  return end < start ? [] : [rect([0], {x1: monthIndex(start), x2: monthIndex(end), fill: palette.pilot})];
}

/** Shades the year of the lay-offs up to the pilots, behind the lines, and names it where they leave room. */
export function covidShade(content: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const {covid} = content;
  if (!covid || covid.last < content.first) return [];
  const start = covid.first > content.first ? covid.first : content.first;
  const end = addMonths(covid.last, 1);
  const {fontSize} = frame.size;
  const y = freeEnd(content, covid, frame);
  const label = {x: (frame.x(start) + frame.x(end)) / 2, y, text: covid.label};
  const words = {
    ...placedPoint,
    text: "text",
    rotate: -90,
    textAnchor: "start",
    fontSize,
    fill: palette.muted
  } as const;
  return [
    rect([0], {x1: monthIndex(start), x2: monthIndex(end), fill: palette.covid}),
    ...(y === null ? [] : [text([label], words)])
  ];
}

/** What the name of that year takes of the drawing. */
export function covidBoxes(content: LineChartContent, frame: ChartFrame): DrawnBox[] {
  const {covid} = content;
  if (!covid || covid.last < content.first) return [];
  const [x1, x2] = [frame.x(covid.first), frame.x(addMonths(covid.last, 1))];
  return freeEnd(content, covid, frame) === null ? [] : [{x1, x2, y1: frame.top, y2: frame.bottom}];
}

/** Where words that read upwards begin so that no line crosses them: below the lines, above them, or nowhere. */
function freeEnd({lines}: LineChartContent, {first, last, label}: ShadedTime, frame: ChartFrame): number | null {
  const months = lines.flatMap(({points}) => points.filter(({month}) => first <= month && month <= last));
  const heights = months.filter(isKnown).map(({value}) => frame.y(value));
  const {fontSize, measure = textWidth} = frame.size;
  const length = measure(label, fontSize) + 2 * labelMargin;
  if (frame.bottom - Math.max(frame.top, ...heights) > length) return frame.bottom - labelMargin;
  return Math.min(frame.bottom, ...heights) - frame.top > length ? frame.top + length - labelMargin : null;
}

/** Between words and the end of what they stand in. */
const labelMargin = 5;

/** Names start and end of the pilots above the shading. */
export function pilotLabel(content: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const x = pilotNamePlace(content, frame);
  if (x === null) return [];
  const {pilot} = content;
  const {fontSize} = frame.size;
  const [x1, x2] = [Math.max(frame.x(pilot.first), frame.left), Math.min(frame.x(pilot.last), frame.right)];
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
