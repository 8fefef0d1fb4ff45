import {line, ruleY} from "@observablehq/plot";
import type {Markish, PlotOptions} from "@observablehq/plot";
import {monthIndex, monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {LineChartContent, NamedLine} from "../layout/line-content.ts";
import {certaintyOf} from "../layout/line-parts.ts";
import {axisMarks} from "../line/axis-marks.ts";
import {breakMarks} from "../line/break-marks.ts";
import {chartFrame, frameOptions} from "../line/chart-frame.ts";
import type {ChartFrame} from "../line/chart-frame.ts";
import {labelMarks} from "../line/label-marks.ts";
import {lineMarks} from "../line/line-marks.ts";
import {pilotLabel, pilotShade} from "../line/pilot-marks.ts";
import type {Palette} from "../svg/palette.ts";
import type {ChartSize} from "../svg/sizes.ts";

/** How the area changed since a year earlier, a bar a month from zero; the others as lines. */
export function changeChart(content: LineChartContent, palette: Palette, size: ChartSize): PlotOptions {
  const frame = chartFrame(content, size);
  const others = frame.layout.series.filter(({id}) => id !== "area");
  return {
    ...frameOptions(frame),
    marks: [
      ...pilotShade(frame, palette),
      ...axisMarks(content, frame, palette),
      ...content.lines.flatMap((line) => (line.id === "area" ? barMarks(line, frame, palette) : [])),
      zeroLine(content, palette),
      ...pilotLabel(frame, palette),
      ...breakMarks(frame, palette),
      ...others.flatMap((series) => lineMarks(series, palette)),
      ...labelMarks(frame, palette)
    ]
  };
}

/** Ends with the figures: beyond them there may be labels. */
function zeroLine({lines, first, last}: LineChartContent, palette: Palette): Markish {
  const ends = lines.flatMap(({points}) => points.findLast(isKnown)?.month ?? []);
  const [end = last] = ends.toSorted().toReversed();
  return ruleY([0], {x1: monthIndex(first), x2: monthIndex(end), stroke: palette.ink, strokeWidth: 1});
}

/** Bars of one kind are a single path, so that a hundred of them weigh little; an estimate is a thin bar. */
function barMarks({points}: NamedLine, frame: ChartFrame, palette: Palette): Markish[] {
  const room = barRoom(
    points.map(({month}) => month),
    frame
  );
  const kinds = Map.groupBy(points.filter(isKnown), (point) => certaintyOf(point) === "certain");
  return [...kinds].map(([isCertain, known]) =>
    line(known.flatMap(bar), {
      x: "month",
      y: "value",
      stroke: palette.area,
      strokeWidth: room * (isCertain ? 0.8 : 0.35)
    })
  );
}

/** From one month to the next, in pixels. */
function barRoom(months: readonly Month[], {x}: ChartFrame): number {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || first === last) return 1;
  return (x(last) - x(first)) / monthsFrom(first, last);
}

/** Two ends, and a hole that keeps the bar apart from the next one. */
function bar({month, value}: SeriesPoint): {month: number; value: number | null}[] {
  const place = monthIndex(month);
  return [0, value, null].map((end) => ({month: place, value: end}));
}
