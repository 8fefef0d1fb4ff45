import {areaY, ruleY, text} from "@observablehq/plot";
import type {Markish, PlotOptions} from "@observablehq/plot";
import type {EffectPoint} from "../../model/comparisons/comparisons.ts";
import {monthIndex} from "../../model/months.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {LineChartContent, NamedLine} from "../layout/line-content.ts";
import {axisMarks} from "../line/axis-marks.ts";
import {chartFrame, frameOptions} from "../line/chart-frame.ts";
import type {ChartFrame} from "../line/chart-frame.ts";
import {labelMarks} from "../line/label-marks.ts";
import {lineMarks} from "../line/line-marks.ts";
import {pilotLabel, pilotShade} from "../line/pilot-marks.ts";
import type {Palette} from "../svg/palette.ts";
import {placedPoint} from "../svg/placed.ts";
import type {ChartSize} from "../svg/sizes.ts";

/** What a gap chart shows; every text is in the reader's language already. */
export interface GapChartContent extends Omit<LineChartContent, "lines" | "reach" | "events" | "covid"> {
  /** The area less its weighted comparison, month by month. */
  readonly points: readonly EffectPoint[];
  /** At the end of the line: what it is, and its last value. */
  readonly label: Pick<NamedLine, "name" | "value">;
  /** Names the band. */
  readonly bandName: string;
}

/** The gap between an area and its weighted comparison, over the band in which areas without a pilot drift. */
export function gapChart(content: GapChartContent, palette: Palette, size: ChartSize): PlotOptions {
  const drawn = gapLine(content);
  const frame = chartFrame(drawn, size);
  return {
    ...frameOptions(frame),
    marks: [
      ...pilotShade(frame, palette),
      ...axisMarks(drawn, frame, palette),
      ...bandMarks(content, frame, palette),
      ruleY([0], {stroke: palette.ink, strokeWidth: 1}),
      ...pilotLabel(frame, palette),
      ...frame.layout.series.flatMap((series) => lineMarks(series, palette)),
      ...labelMarks(frame, palette)
    ]
  };
}

/** The gap is a line like others; the band must have room on both sides of zero. */
export function gapLine(content: GapChartContent): LineChartContent {
  const points = content.points.map(gapPoint);
  const bands = content.points.flatMap(({band}) => (band === null ? [] : [band, -band]));
  return {...content, lines: [{id: "area", points, ...content.label}], events: [], reach: bands};
}

function gapPoint({month, effect}: EffectPoint): SeriesPoint {
  return {month, value: effect, status: "normal", bounds: null, reason: null};
}

/** The band with its name where lines leave room, at the left: below it, or above where it lies near the years. */
function bandMarks({points, bandName}: GapChartContent, frame: ChartFrame, palette: Palette): Markish[] {
  const rows = points.flatMap(({month, band}) => (band === null ? [] : [{month: monthIndex(month), band}]));
  if (rows.length === 0) return [];
  const beside = rows.slice(0, Math.ceil(rows.length / 3)).map(({band}) => band);
  const {fontSize} = frame.size;
  const below = frame.y(-Math.max(...beside)) + fontSize;
  const y = below + fontSize / 2 < frame.bottom ? below : frame.y(Math.max(...beside)) - 0.7 * fontSize;
  const label = {x: frame.left + 4, y, text: bandName};
  return [
    areaY(rows, {x: "month", y1: (row: Band) => -row.band, y2: "band", fill: palette.band, fillOpacity: 0.3}),
    text([label], {
      ...placedPoint,
      text: "text",
      textAnchor: "start",
      fontSize,
      fill: palette.muted
    })
  ];
}

interface Band {
  readonly band: number;
}
