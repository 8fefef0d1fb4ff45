import {axisX, gridY, ruleY, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import type {Palette} from "../svg/palette.ts";
import {placedPoint} from "../svg/placed.ts";
import {textWidth} from "../svg/text-width.ts";
import {tickGap} from "./chart-frame.ts";
import type {ChartFrame} from "./chart-frame.ts";
import {labelBoxes} from "./label-marks.ts";

/** Years below, values at the left with quiet lines across, the unit above them. */
export function axisMarks(
  content: Pick<LineChartContent, "formatTick" | "unitName">,
  frame: ChartFrame,
  palette: Palette
): Markish[] {
  const {fontSize, yearLabels} = frame.size;
  const {span, scale} = frame.layout;
  const years = yearTicks(span.first, span.last, yearLabels).filter((year) => isClear(year, frame));
  const values = scale.ticks.map((tick) => ({
    x: frame.left - tickGap + 2,
    y: frame.y(tick),
    text: content.formatTick(tick)
  }));
  const unit = {x: 0, y: frame.unitPlace, text: content.unitName};
  return [
    gridY(scale.ticks, {stroke: palette.grid, strokeOpacity: 1}),
    text(values, {...placedPoint, text: "text", textAnchor: "end", fontSize, fill: palette.muted}),
    text([unit], {...placedPoint, text: "text", textAnchor: "start", fontSize, fill: palette.muted}),
    ruleY([scale.low], {stroke: palette.ink, strokeWidth: 1}),
    axisX(years.map(monthIndex), {
      label: null,
      tickFormat: (month: number) => String(month / 12),
      color: palette.muted,
      tickSize: 5,
      tickPadding: 5,
      fontSize
    })
  ];
}

/** Whether the number of a year keeps clear of the labels beside the lines, which may reach down to it. */
function isClear(year: Month, frame: ChartFrame): boolean {
  const {size, bottom} = frame;
  const end = frame.x(year) + (size.measure ?? textWidth)(year.slice(0, 4), size.fontSize) / 2;
  return !labelBoxes(frame).some(({x1, y2}) => x1 < end + 2 && y2 > bottom + tickSize);
}

/** From the axis down to the numbers of years, in pixels. */
const tickSize = 8;
