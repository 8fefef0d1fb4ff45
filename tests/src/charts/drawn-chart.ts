import type {PlotOptions} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {markupOf} from "../../../src/charts/svg/drawing-document.ts";
import {drawChart} from "../../../src/charts/svg/render.ts";

/** A chart as a browser reads it, before its numbers are made short. */
export function drawnChart(options: PlotOptions): SVGSVGElement {
  const svg = new JSDOM(markupOf(drawChart(options))).window.document.querySelector("svg");
  if (!svg) throw new Error("drawn chart: expected an svg element");
  return svg;
}
