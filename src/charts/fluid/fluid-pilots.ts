import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {labelGap} from "../layout/end-labels.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {textWidth, widestText} from "../svg/text-width.ts";
import {labelRoom} from "./fluid-labels.ts";

/** The months of the pilots behind the lines, and above them their name and a stroke. */
export function fluidPilots(content: LineChartContent, layout: LineLayout): string[] {
  const {pilot, x} = layout;
  if (!pilot) return [];
  const [x1, x2] = [x(pilot.first), x(pilot.last)];
  const name = {...placeOfName(content, layout, x1, x2), y: -39, dy: ".32em", fill: palette.ink};
  const sides = {x1: percent(x1), x2: percent(x2)};
  return [
    element("rect", {x: sides.x1, width: percent(x2 - x1), height: "100%", fill: palette.pilot}),
    element("text", name, [escapeMarkup(content.pilot.label)]),
    element("line", {...sides, y1: -28, y2: -28, stroke: palette.ink, "stroke-width": 1.5})
  ];
}

/** Above the middle of the pilots; where the narrowest frame has no room for it, from their start or to their end. */
function placeOfName({pilot, formatTick}: LineChartContent, {scale, ends}: LineLayout, x1: number, x2: number) {
  const left = widestText(scale.ticks.map(formatTick), narrowFont);
  const right = labelGap + widestText(labelRoom(ends.late), narrowFont);
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
