import {plot} from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {compactPath, isStraightPath} from "./compact-path.ts";
import {contentOf, drawingDocument, elementsOf, markupOf} from "./drawing-document.ts";
import type {DrawingElement} from "./drawing-document.ts";
import {gridOf, gridPath, isSeriesPath} from "./grid-path.ts";
import type {PlotGrid} from "./grid-path.ts";
import {monthsOf} from "./month-axis.ts";
import {writeStops} from "./stops.ts";
import type {StopOptions} from "./stops.ts";

/** How a drawing presents itself: as one picture with a name, or as decoration beside words that say the same. */
export type Presentation = {readonly name: string} | "decoration";

/** A chart as SVG text, small and without anything that the security policy or a screen reader would trip over. */
export function renderChart(options: PlotOptions | StopOptions, presentation: Presentation, className: string): string {
  const svg = drawChart(options);
  svg.setAttribute("class", className);
  present(svg, presentation);
  if (presentation !== "decoration") markPlaces(svg, options);
  const grid = gridOf(options);
  for (const element of elementsOf(svg)) compact(element, grid);
  return markupOf(svg);
}

/**
 * The inside of a drawing, for an SVG file that has a frame of its own; what draws files knows no lines whose strokes
 * stay as they are when the grid below them is stretched.
 */
export function renderParts(options: PlotOptions): string {
  const svg = drawChart(options);
  for (const element of elementsOf(svg)) compact(element, null);
  // HTML has a name for this space, XML has none.
  return contentOf(svg).replaceAll("&nbsp;", "\u00a0");
}

/** Draws a chart; removes Plot's style sheet, its classes and the names of its inner parts. */
export function drawChart(options: PlotOptions): DrawingElement {
  const svg = plot({...options, document}) as unknown as DrawingElement;
  leaveOut(svg, ({tagName}) => tagName === "style");
  for (const {attributes} of elementsOf(svg)) unwanted.forEach((name) => attributes.delete(name));
  ["width", "height", "font-family", "font-size"].forEach((name) => svg.attributes.delete(name));
  leaveOut(svg, ({tagName, children}) => tagName === "g" && children.length === 0);
  return svg;
}

const document = drawingDocument() as unknown as Document;

const unwanted = ["class", "aria-label", "aria-hidden", "font-variant"];

function leaveOut(svg: DrawingElement, isUnwanted: (element: DrawingElement) => boolean): void {
  for (const {children} of elementsOf(svg)) {
    children.splice(0, children.length, ...children.filter((child) => typeof child === "string" || !isUnwanted(child)));
  }
}

function present(svg: DrawingElement, presentation: Presentation): void {
  if (presentation === "decoration") {
    svg.setAttribute("aria-hidden", "true");
  } else {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", presentation.name);
  }
}

/** Tells where the months or the other stops of a drawing lie: all that reading its values takes from it. */
function markPlaces(svg: DrawingElement, options: PlotOptions | StopOptions): void {
  if ("stops" in options) svg.setAttribute("data-stops", writeStops(options.stops));
  else markPlotArea(svg, options);
}

/** The months of a chart over time, and the sides of the area with the lines. */
function markPlotArea(svg: DrawingElement, options: PlotOptions): void {
  const {width = 0, height = 0, marginTop = 0, marginRight = 0, marginBottom = 0, marginLeft = 0} = options;
  const months = monthsOf(options);
  if (!months) return;
  const sides = [marginLeft, marginTop, width - marginRight, height - marginBottom];
  svg.setAttribute("data-plot", [months.join("/"), ...sides.map((side) => round(String(side)))].join(" "));
}

/** A tenth of a pixel is finer than any screen; letters are placed to the hundredth of their height. */
function compact(element: DrawingElement, grid: PlotGrid | null): void {
  for (const [name, value] of [...element.attributes]) {
    if (name === "d" && grid && isSeriesPath(value)) setAll(element, gridPath(value, grid));
    else if (name === "d" && isStraightPath(value)) element.setAttribute(name, compactPath(value));
    else if (places.has(name)) element.setAttribute(name, value.replace(/-?\d+\.\d+(em)?/g, round));
  }
}

function setAll(element: DrawingElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const places = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "dy", "width", "height", "transform"]);

function round(number: string, em?: string): string {
  return em ? `${Number(parseFloat(number).toFixed(2))}em` : String(Number(Number(number).toFixed(1)));
}
