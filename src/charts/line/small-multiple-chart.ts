import {axisX, gridY, link, rect, ruleY, text} from "@observablehq/plot";
import type {Markish, PlotOptions} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import {breakDashes} from "../layout/break-signs.ts";
import type {LineChartContent, ShadedTime} from "../layout/line-content.ts";
import {lineLayout} from "../layout/line-layout.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import {monthAxis} from "../svg/month-axis.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import {widestText} from "../svg/text-width.ts";
import {lineMarks} from "./line-marks.ts";

/** What a small multiple shows: the lines of a chart without their labels, which a key gives for all of them. */
export type SmallMultipleContent = Omit<LineChartContent, "events">;

/** Lines on a scale of their own that can be read: values at the left, years below, the pilots shaded. */
export function smallMultipleChart(content: SmallMultipleContent, palette: Palette): PlotOptions {
  const layout = lineLayout({...content, events: []});
  const {span, scale, pilot} = layout;
  const left = widestText(scale.ticks.map(content.formatTick), fontSize) + 6;
  return {
    width,
    height,
    marginTop: 6,
    marginRight: 5,
    marginBottom: 20,
    marginLeft: left,
    x: monthAxis(span.first, span.last),
    y: {domain: [scale.low, scale.high], axis: null},
    marks: [
      ...(pilot ? [pilotShade(pilot, palette)] : []),
      ...scaleMarks(content, layout, left, palette),
      ...breakLines(layout, left, palette),
      ...layout.series.flatMap((series) => lineMarks(series, palette, 0.75))
    ]
  };
}

const width = 280;
const height = 140;
const fontSize = 12;

function pilotShade({first, last}: ShadedTime, palette: Palette): Markish {
  return rect([0], {x1: monthIndex(first), x2: monthIndex(last), fill: palette.pilot});
}

function scaleMarks(
  {formatTick}: Pick<LineChartContent, "formatTick">,
  {span, scale, y}: LineLayout,
  left: number,
  palette: Palette
): Markish[] {
  const values = scale.ticks.map((tick) => ({x: left - 5, y: down(y(tick)), text: formatTick(tick)}));
  return [
    gridY(scale.ticks, {stroke: palette.grid, strokeOpacity: 1}),
    text(values, {...placedPoint, text: "text", textAnchor: "end", fontSize, fill: palette.muted}),
    ruleY([scale.low], {stroke: palette.ink, strokeWidth: 1}),
    axisX(yearTicks(span.first, span.last, 5).map(monthIndex), {
      label: null,
      tickFormat: (month: number) => String(month / 12),
      color: palette.muted,
      tickSize: 4,
      tickPadding: 3,
      fontSize
    })
  ];
}

/** What breaks the lines is said beside the drawing. */
function breakLines({breaks}: LineLayout, left: number, palette: Palette): Markish[] {
  const places = breaks.map((part) => left + part * (width - 5 - left));
  const lines = places.map((x) => ({x1: x, x2: x, y1: down(0), y2: down(1)}));
  return lines.length > 0
    ? [link(lines, {...placedLine, stroke: palette.ink, strokeWidth: 1, strokeDasharray: breakDashes})]
    : [];
}

function down(part: number): number {
  return 6 + part * (height - 26);
}
