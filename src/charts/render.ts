import {plot} from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {compactPath, isStraightPath} from "./compact-path.ts";
import {gridOf, gridPath, isSeriesPath} from "./grid-path.ts";
import type {PlotGrid} from "./grid-path.ts";
import {monthsOf} from "./month-axis.ts";

/** How a drawing presents itself: as one picture with a name, or as decoration beside words that say the same. */
export type Presentation = {readonly name: string} | "decoration";

/** A chart as SVG text, small and without anything that the security policy or a screen reader would trip over. */
export function renderChart(options: PlotOptions, presentation: Presentation, className: string): string {
  const svg = drawChart(options);
  svg.setAttribute("class", className);
  present(svg, presentation);
  if (presentation !== "decoration") markPlotArea(svg, options);
  const grid = gridOf(options);
  for (const element of [svg, ...svg.querySelectorAll("*")]) compact(element, grid);
  return svg.outerHTML;
}

/** Draws a chart; removes Plot's style sheet, its classes and the names of its inner parts. */
export function drawChart(options: PlotOptions): SVGSVGElement {
  const svg = plot({...options, document}) as SVGSVGElement;
  svg.querySelectorAll("style").forEach((style) => style.remove());
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    unwanted.forEach((name) => element.removeAttribute(name));
  }
  ["width", "height", "font-family", "font-size"].forEach((name) => svg.removeAttribute(name));
  svg.querySelectorAll("g:empty").forEach((group) => group.remove());
  return svg;
}

/** Only a maker of elements: nothing is ever added to it. */
const {document} = new JSDOM("").window;

const unwanted = ["class", "aria-label", "aria-hidden", "font-variant"];

function present(svg: SVGSVGElement, presentation: Presentation): void {
  if (presentation === "decoration") {
    svg.setAttribute("aria-hidden", "true");
  } else {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", presentation.name);
  }
}

/** What reading values on a chart over time needs to know: its months, and the sides of the area with the lines. */
function markPlotArea(svg: SVGSVGElement, options: PlotOptions): void {
  const {width = 0, height = 0, marginTop = 0, marginRight = 0, marginBottom = 0, marginLeft = 0} = options;
  const months = monthsOf(options);
  if (!months) return;
  const sides = [marginLeft, marginTop, width - marginRight, height - marginBottom];
  svg.dataset["plot"] = [months.join("/"), ...sides.map((side) => round(String(side)))].join(" ");
}

/** A tenth of a pixel is finer than any screen; letters are placed to the hundredth of their height. */
function compact(element: Element, grid: PlotGrid | null): void {
  for (const {name, value} of [...element.attributes]) {
    if (name === "d" && grid && isSeriesPath(value)) setAll(element, gridPath(value, grid));
    else if (name === "d" && isStraightPath(value)) element.setAttribute(name, compactPath(value));
    else if (places.has(name)) element.setAttribute(name, value.replace(/-?\d+\.\d+(em)?/g, round));
  }
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const places = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "dy", "width", "height", "transform"]);

function round(number: string, em?: string): string {
  return em ? `${Number(parseFloat(number).toFixed(2))}em` : String(Number(Number(number).toFixed(1)));
}
