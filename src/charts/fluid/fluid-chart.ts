import {escapeMarkup} from "../../i18n/escape-markup.ts";
import type {LineChartContent} from "../layout/line-content.ts";
import {lineLayout} from "../layout/line-layout.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {fluidBreaks} from "./fluid-breaks.ts";
import {fluidLabels, labelRoom} from "./fluid-labels.ts";
import {fluidLines} from "./fluid-lines.ts";
import {fluidPilots} from "./fluid-pilots.ts";

/** The least height of the lines, in pixels: labels that keep clear of each other in it do so in any larger one. */
export const leastPlot = 190;

/** Rows above the lines, and the row of years below them, in pixels, as `styles/embed-drawing.css` has them. */
export const plotMargins = {top: 52, bottom: 26} as const;

/**
 * An area beside its controls over time, drawn so that it fills whatever room it is given: lines stretch, letters and
 * strokes keep their size. Places within the lines are parts of the room, and pixels from there; at the sides the room
 * for numbers and names is as wide as these are in the reader's font.
 */
export function fluidChart(content: LineChartContent, name: string): string {
  const layout = lineLayout(content);
  const {scale, ends} = layout;
  const svg = element("svg", {"aria-hidden": "true", fill: "currentColor", "text-anchor": "middle"}, [
    ...fluidPilots(content, layout),
    ...valueAxis(content, layout),
    ...yearAxis(layout),
    ...fluidBreaks(layout),
    ...fluidLines(layout),
    ...fluidLabels(ends.late, leastPlot)
  ]);
  const ticks = scale.ticks.map(content.formatTick);
  return element("div", {class: "drawing", role: "img", "aria-label": name}, [
    element("i", {"data-room": ticks.join("\n")}),
    svg,
    element("i", {"data-room": labelRoom(ends.late).join("\n")}),
    element("span", {"aria-hidden": "true"}, [escapeMarkup(content.unitName)])
  ]);
}

function valueAxis({formatTick}: LineChartContent, {scale, y}: LineLayout): string[] {
  const lines = scale.ticks.map((tick) => element("line", {x2: "100%", y1: percent(y(tick)), y2: percent(y(tick))}));
  const numbers = scale.ticks.map((tick) =>
    element("text", {x: -6, y: percent(y(tick)), dy: ".32em"}, [escapeMarkup(formatTick(tick))])
  );
  return [
    element("g", {stroke: palette.grid, "shape-rendering": "crispEdges"}, lines),
    element("g", {fill: palette.muted, "text-anchor": "end"}, numbers)
  ];
}

/** Wide drawings name more years than narrow ones; each year knows in which it stands. */
function yearAxis({span: {first, last}, x}: LineLayout): string[] {
  const [narrow, wide] = [yearTicks(first, last, 2), yearTicks(first, last, 8)];
  const years = [...new Set([...narrow, ...wide])].toSorted();
  const marks = years.map((month) => {
    const only = narrow.includes(month) ? (wide.includes(month) ? {} : {class: "narrow"}) : {class: "wide"};
    return element("g", only, [
      element("line", {x1: percent(x(month)), x2: percent(x(month)), y2: 5, stroke: palette.muted}),
      element("text", {x: percent(x(month)), y: 10, dy: ".71em", fill: palette.muted}, [month.slice(0, 4)])
    ]);
  });
  const base = element("line", {x2: "100%", stroke: palette.ink, "shape-rendering": "crispEdges"});
  return [element("svg", {y: "100%"}, [base, ...marks])];
}
