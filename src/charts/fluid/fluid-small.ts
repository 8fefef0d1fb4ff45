import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {breakDashes} from "../layout/break-signs.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import {lineLayout} from "../layout/line-layout.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {fluidLines} from "./fluid-lines.ts";

/** What a small multiple shows: the lines of a chart without their labels, which a key gives for all of them. */
export type SmallMultipleContent = Omit<LineChartContent, "events">;

/** The strokes of small drawings as a part of those of large ones. */
const weight = 0.75;

/**
 * Lines on a scale of their own that can be read, values at the left, years below, the pilots shaded: drawn for a room of
 * any width, so that letters keep their size. Many stand on a page, and this takes a quarter of the time of a chart.
 */
export function smallMultiple(content: SmallMultipleContent, name: string): string {
  const layout = lineLayout({...content, events: []});
  const numbers = layout.scale.ticks.map(content.formatTick);
  const svg = element("svg", {"aria-hidden": "true", fill: palette.muted, "text-anchor": "middle"}, [
    ...pilotShade(layout),
    ...valueAxis(layout, numbers),
    ...yearAxis(layout),
    ...breakLines(layout),
    ...fluidLines(layout, weight)
  ]);
  return element("div", {class: "multiple-drawing", role: "img", "aria-label": name}, [
    element("i", {"data-room": numbers.join("\n")}),
    svg
  ]);
}

function pilotShade({pilot, x}: LineLayout): string[] {
  if (!pilot) return [];
  const sides = {x: percent(x(pilot.first)), width: percent(x(pilot.last) - x(pilot.first))};
  return [element("rect", {...sides, height: "100%", fill: palette.pilot})];
}

function valueAxis({scale, y}: LineLayout, numbers: readonly string[]): string[] {
  const heights = scale.ticks.map((tick) => percent(y(tick)));
  const lines = heights.map((height) => element("line", {x2: "100%", y1: height, y2: height}));
  const texts = heights.map((height, i) =>
    element("text", {x: -6, y: height, dy: ".32em"}, [escapeMarkup(numbers[i] ?? "")])
  );
  return [
    element("g", {stroke: palette.grid, "shape-rendering": "crispEdges"}, lines),
    element("g", {"text-anchor": "end"}, texts)
  ];
}

function yearAxis({span, x}: LineLayout): string[] {
  const years = yearTicks(span.first, span.last, 4).map((month) => {
    const at = percent(x(month));
    // The last one stays within the drawing.
    const side = x(month) > 0.95 ? {"text-anchor": "end"} : {};
    return [
      element("line", {x1: at, x2: at, y2: 4, stroke: palette.muted}),
      element("text", {x: at, y: 7, dy: ".71em", ...side}, [month.slice(0, 4)])
    ].join("");
  });
  const base = element("line", {x2: "100%", stroke: palette.ink, "shape-rendering": "crispEdges"});
  return [element("svg", {y: "100%"}, [base, ...years])];
}

/** What breaks the lines is said beside the drawing. */
function breakLines({breaks}: LineLayout): string[] {
  return breaks.map((part) => {
    const x = percent(part);
    return element("line", {x1: x, x2: x, y2: "100%", stroke: palette.ink, "stroke-dasharray": breakDashes});
  });
}
