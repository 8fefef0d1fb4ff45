import {axisX, gridY, ruleY, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import type {Palette} from "../svg/palette.ts";
import {placedPoint} from "../svg/placed.ts";
import {tickGap} from "./chart-frame.ts";
import type {ChartFrame} from "./chart-frame.ts";

/** Years below, values at the left with quiet lines across, the unit above them. */
export function axisMarks(
  content: Pick<LineChartContent, "formatTick" | "unitName">,
  frame: ChartFrame,
  palette: Palette
): Markish[] {
  const {fontSize, yearLabels} = frame.size;
  const {span, scale} = frame.layout;
  const years = yearTicks(span.first, span.last, yearLabels);
  const values = scale.ticks.map((tick) => ({
    x: frame.left - tickGap + 2,
    y: frame.y(tick),
    text: content.formatTick(tick)
  }));
  const unit = {x: 0, y: frame.top - 1.4 * fontSize, text: content.unitName};
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
