import {dot, link, rect, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {addMonths, monthIndex} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import {signSize} from "../layout/break-signs.ts";
import {labelGap} from "../layout/end-labels.ts";
import {wordGap} from "../layout/event-words.ts";
import type {DrawnBox} from "../layout/free-places.ts";
import type {LineChartContent, ShadedTime} from "../layout/line-content.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import {textWidth} from "../svg/text-width.ts";
import {pilotNamePlace, wordSize} from "./chart-frame.ts";
import type {ChartFrame} from "./chart-frame.ts";

/** Shades the months of the pilots, behind the lines; a drawing of other months shows none of them. */
export function pilotShade({layout: {pilot}}: ChartFrame, palette: Palette): Markish[] {
  return pilot ? [rect([0], {x1: monthIndex(pilot.first), x2: monthIndex(pilot.last), fill: palette.pilot})] : [];
}

/** Shades the year of the lay-offs up to the pilots, behind the lines, and names it where they leave room. */
export function covidShade(content: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const {covid} = frame.layout;
  if (!covid) return [];
  const end = addMonths(covid.last, 1);
  const {fontSize} = frame.size;
  const y = freeEnd(content, covid, frame);
  const label = {x: (frame.x(covid.first) + frame.x(end)) / 2, y, text: covid.label};
  const words = {
    ...placedPoint,
    text: "text",
    rotate: -90,
    textAnchor: "start",
    fontSize,
    fill: palette.muted
  } as const;
  return [
    rect([0], {x1: monthIndex(covid.first), x2: monthIndex(end), fill: palette.covid}),
    ...(y === null ? [] : [text([label], words)])
  ];
}

/** What the name of that year takes of the drawing. */
export function covidBoxes(content: LineChartContent, frame: ChartFrame): DrawnBox[] {
  const {covid} = frame.layout;
  if (!covid || freeEnd(content, covid, frame) === null) return [];
  return [{x1: frame.x(covid.first), x2: frame.x(addMonths(covid.last, 1)), y1: frame.top, y2: frame.bottom}];
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

/** Names start and end of the pilots above the shading: each at its place where there is room, together elsewhere. */
export function pilotLabel(frame: ChartFrame, palette: Palette): Markish[] {
  const {pilot} = frame.layout;
  if (!pilot) return [];
  const {fontSize, measure = textWidth} = frame.size;
  const [x1, x2] = [frame.x(pilot.first), frame.x(pilot.last)];
  const y = fontSize;
  const manner = {...placedPoint, text: "text", fontSize, fill: palette.ink} as const;
  const [start = "", end = ""] = pilot.ends ?? [];
  const isApart = start !== "" && measure(start, fontSize) + measure(end, fontSize) + labelGap <= x2 - x1;
  return [
    ...(isApart
      ? [
          text([{x: x1, y, text: start}], {...manner, textAnchor: "start"}),
          text([{x: x2, y, text: end}], {...manner, textAnchor: "end"})
        ]
      : [text([{x: pilotNamePlace(pilot, frame), y, text: pilot.label}], manner)]),
    link([{x1, x2, y1: y + 10, y2: y + 10}], {...placedLine, stroke: palette.ink, strokeWidth: 1.5})
  ];
}

/** Thin numbered marks of the other events, with their words where there is room; the list below explains the numbers. */
export function eventMarks({events}: LineChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const marks = events.map(({number, month}, i) => ({
    number: String(number),
    x: frame.x(month),
    y: frame.top - ((frame.eventRows[i] ?? 0) + 0.5) * signSize
  }));
  const lines = marks.map(({x, y}) => ({x1: x, x2: x, y1: y, y2: frame.bottom}));
  const radius = signSize / 2 - 0.75;
  const names = marks.flatMap(({x, y}, i) => {
    const name = frame.eventNames[i];
    return name ? [{x: x + wordGap, y, text: name}] : [];
  });
  return [
    link(lines, {...placedLine, stroke: palette.muted, strokeWidth: 0.75, strokeDasharray: "1 2"}),
    dot(marks, {...placedPoint, r: radius, fill: palette.paper, stroke: palette.muted, strokeWidth: 0.75}),
    text(marks, {...placedPoint, text: "number", fontSize: frame.size.fontSize - 3, fill: palette.ink}),
    ...(names.length > 0 ? [text(names, words(frame, palette))] : [])
  ];
}

function words({size}: ChartFrame, palette: Palette) {
  return {
    ...placedPoint,
    text: "text",
    textAnchor: "start",
    fontSize: wordSize(size.fontSize),
    fill: palette.ink
  } as const;
}
