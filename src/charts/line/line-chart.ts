import type {PlotOptions} from "@observablehq/plot";
import type {LineChartContent} from "../layout/line-content.ts";
import type {Palette} from "../svg/palette.ts";
import type {ChartSize} from "../svg/sizes.ts";
import {axisMarks} from "./axis-marks.ts";
import {breakMarks} from "./break-marks.ts";
import {chartFrame, frameOptions} from "./chart-frame.ts";
import {labelMarks} from "./label-marks.ts";
import {lineMarks} from "./line-marks.ts";
import {covidBoxes, covidShade, eventMarks, pilotLabel, pilotShade} from "./pilot-marks.ts";

/** An area beside its controls over time; the pilots shaded, events numbered, every line named at its end. */
export function lineChart(content: LineChartContent, palette: Palette, size: ChartSize): PlotOptions {
  const frame = chartFrame(content, size);
  return {
    ...frameOptions(frame),
    marks: [
      ...covidShade(content, frame, palette),
      ...pilotShade(frame, palette),
      ...axisMarks(content, frame, palette),
      ...pilotLabel(frame, palette),
      ...eventMarks(content, frame, palette),
      ...breakMarks(frame, palette),
      ...frame.layout.series.flatMap((series) => lineMarks(series, palette)),
      ...labelMarks(frame, palette, covidBoxes(content, frame))
    ]
  };
}
