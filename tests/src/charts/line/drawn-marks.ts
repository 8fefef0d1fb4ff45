import type {Markish} from "@observablehq/plot";
import {chartFrame, frameOptions} from "../../../../src/charts/line/chart-frame.ts";
import type {ChartFrame} from "../../../../src/charts/line/chart-frame.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {drawnChart} from "../drawn-chart.ts";

/** Some marks of a chart, alone in its frame. */
export function drawnMarks(
  content: LineChartContent,
  marksOf: (frame: ChartFrame) => Markish[],
  size = chartSizes.wide
): SVGSVGElement {
  const frame = chartFrame(content, size);
  return drawnChart({...frameOptions(frame), marks: marksOf(frame)});
}

/** Where a text stands in a drawing; null where it is not there. */
export function placeOfText(svg: SVGSVGElement, wanted: string): {readonly x: number; readonly y: number} | null {
  const found = [...svg.querySelectorAll("text")].find(({textContent}) => textContent === wanted);
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(found?.getAttribute("transform") ?? "") ?? [];
  return found ? {x: Number(x), y: Number(y)} : null;
}
