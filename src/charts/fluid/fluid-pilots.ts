import {escapeMarkup} from "../../i18n/escape-markup.ts";
import type {LineChartContent} from "../line/chart-frame.ts";
import {labelGap} from "../line/chart-frame.ts";
import {element} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {textWidth} from "../svg/text-width.ts";
import {labelRoom} from "./fluid-labels.ts";
import {percent} from "./fluid-plot.ts";
import type {FluidPlot} from "./fluid-plot.ts";

/** The months of the pilots behind the lines, and above them their name and a stroke. */
export function fluidPilots(content: LineChartContent, plot: FluidPlot): string[] {
  const {pilot} = content;
  const start = pilot.first > plot.first ? pilot.first : plot.first;
  const end = pilot.last < plot.last ? pilot.last : plot.last;
  if (end < start) return [];
  const [x1, x2] = [plot.x(start), plot.x(end)];
  const name = {...placeOfName(content, plot, x1, x2), y: -39, dy: ".32em", fill: palette.ink};
  const sides = {x1: percent(x1), x2: percent(x2)};
  return [
    element("rect", {x: sides.x1, width: percent(x2 - x1), height: "100%", fill: palette.pilot}),
    element("text", name, [escapeMarkup(pilot.label)]),
    element("line", {...sides, y1: -28, y2: -28, stroke: palette.ink, "stroke-width": 1.5})
  ];
}

/** Above the middle of the pilots; where the narrowest frame has no room for it, from their start or to their end. */
function placeOfName(content: LineChartContent, {scale}: FluidPlot, x1: number, x2: number) {
  const {pilot, formatTick} = content;
  const left = widest(scale.ticks.map(formatTick));
  const right = labelGap + widest(labelRoom(content).split("\n"));
  const middle = left + ((x1 + x2) / 2) * (narrowestRoom - left - right);
  const reach = textWidth(pilot.label, narrowFont) / 2 - margin;
  if (middle < reach) return {x: percent(x1), "text-anchor": "start"};
  if (middle > narrowestRoom - reach) return {x: percent(x2), dx: Math.round(right / 2), "text-anchor": "end"};
  return {x: percent((x1 + x2) / 2)};
}

/** Of the narrowest frame that charts are made for, less its margins, in pixels. */
const narrowestRoom = 256;

/** The margin of a frame, into which a wide face may reach. */
const margin = 12;

/** The size of letters in narrow frames. */
const narrowFont = 12;

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, narrowFont)));
}
