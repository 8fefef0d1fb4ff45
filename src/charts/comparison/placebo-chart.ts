import {line, ruleY} from "@observablehq/plot";
import type {Markish, PlotOptions} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import {axisMarks} from "../line/axis-marks.ts";
import {chartFrame, frameOptions} from "../line/chart-frame.ts";
import type {ChartFrame} from "../line/chart-frame.ts";
import {pilotLabel, pilotShade} from "../line/pilot-marks.ts";
import type {Palette} from "../svg/palette.ts";
import type {ChartSize} from "../svg/sizes.ts";

/** What a placebo chart shows; every text is in the reader's language already. */
export interface PlaceboChartContent extends Omit<LineChartContent, "lines" | "reach" | "events" | "covid"> {
  readonly months: readonly Month[];
  /** Gaps of municipalities without a pilot, one value per month. */
  readonly placebos: readonly (readonly number[])[];
  /** Gaps of pilot areas, laid over them. */
  readonly areas: readonly (readonly number[])[];
}

/** Areas among municipalities that had no pilot: whoever stands out would leave the grey lines. */
export function placeboChart(content: PlaceboChartContent, palette: Palette, size: ChartSize): PlotOptions {
  const drawn = {...content, lines: [], events: [], reach: [...content.placebos, ...content.areas].flat()};
  const frame = chartFrame(drawn, size);
  return {
    ...frameOptions(frame),
    marks: [
      pilotShade(frame, palette),
      ...axisMarks(drawn, frame, palette),
      gapLines(content.placebos, content.months, {stroke: palette.band, strokeWidth: 0.5}),
      ruleY([0], {stroke: palette.ink, strokeWidth: 1}),
      gapLines(content.areas, content.months, {stroke: palette.area, strokeWidth: areaWidth(content, frame)}),
      ...pilotLabel(frame, palette)
    ]
  };
}

/** A single area is drawn as strong as everywhere else, many of them thinly. */
function areaWidth({areas}: PlaceboChartContent, {size}: ChartFrame): number {
  if (areas.length === 1) return 2.75;
  return size.width < 500 ? 0.8 : 1.1;
}

interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
}

function gapLines(gaps: readonly (readonly number[])[], months: readonly Month[], stroke: Stroke): Markish {
  const places = months.map(monthIndex);
  const rows = gaps.flatMap((values, unit) => values.map((gap, t) => ({month: places[t], gap, unit})));
  return line(rows, {x: "month", y: "gap", z: "unit", ...stroke});
}
