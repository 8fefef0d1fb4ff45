import type {PlotOptions} from "@observablehq/plot";
import {monthToDate} from "../model/months.ts";
import {axisMarks} from "./axis-marks.ts";
import {chartFrame} from "./chart-frame.ts";
import type {LineChartContent} from "./chart-frame.ts";
import {labelMarks} from "./label-marks.ts";
import {lineMarks} from "./line-marks.ts";
import type {Palette} from "./palette.ts";
import {eventMarks, pilotLabel, pilotShade} from "./pilot-marks.ts";
import type {ChartSize} from "./sizes.ts";

/** An area beside its controls over time; the pilots shaded, events numbered, every line named at its end. */
export function lineChart(content: LineChartContent, palette: Palette, size: ChartSize): PlotOptions {
  const frame = chartFrame(content, size);
  const backToFront = content.lines.toReversed();
  return {
    width: size.width,
    height: size.height,
    marginTop: frame.top,
    marginRight: size.width - frame.right,
    marginBottom: size.height - frame.bottom,
    marginLeft: frame.left,
    x: {type: "utc", domain: [monthToDate(content.first), monthToDate(content.last)], axis: null},
    y: {domain: [frame.scale.low, frame.scale.high], axis: null},
    marks: [
      pilotShade(content, palette),
      ...axisMarks(content, frame, palette),
      ...pilotLabel(content, frame, palette),
      ...eventMarks(content, frame, palette),
      ...backToFront.flatMap(({id, points}) => lineMarks(id, points, palette)),
      ...labelMarks(content.lines, frame, palette)
    ]
  };
}
