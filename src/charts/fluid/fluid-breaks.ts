import {breakDashes, breakPlace, breakSign, signSize} from "../line/break-signs.ts";
import type {LineChartContent} from "../line/chart-frame.ts";
import {element} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {percent} from "./fluid-plot.ts";
import type {FluidPlot} from "./fluid-plot.ts";

/** Marks where lines break: a sign above them, a dashed line down through the hole that they leave. */
export function fluidBreaks({breaks = []}: LineChartContent, plot: FluidPlot): string[] {
  return breaks.flatMap((month) => {
    const x = percent(breakPlace(month, plot.x));
    const dashes = {stroke: palette.ink, "stroke-dasharray": breakDashes};
    const box = {x, y: -signSize, width: signSize, height: signSize, fill: palette.ink};
    return [
      element("line", {x1: x, x2: x, y2: "100%", ...dashes}),
      element("rect", {...box, transform: `translate(${-signSize / 2})`}),
      element("text", {x, y: -signSize / 2, dy: ".32em", fill: palette.paper, "font-size": 10, "font-weight": 700}, [
        breakSign
      ])
    ];
  });
}
