import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {NamedLine} from "../line/chart-frame.ts";
import {certainties, closedBounds, strokesOf} from "../line/line-marks.ts";
import type {Stroke} from "../line/line-marks.ts";
import {certaintyOf, lineParts} from "../line/line-parts.ts";
import {relativePath} from "../svg/compact-path.ts";
import type {Position} from "../svg/compact-path.ts";
import {element} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {percent} from "./fluid-plot.ts";
import type {FluidPlot} from "./fluid-plot.ts";

/** The steps in which heights are written. */
const levels = 1000;

/** Draws series one over another, the area in front: paths in months and levels that stretch, strokes that do not. */
export function fluidLines(lines: readonly NamedLine[], plot: FluidPlot): string[] {
  const months = Math.max(1, monthsFrom(plot.first, plot.last));
  const area = lines.find(({id}) => id === "area")?.points ?? [];
  const grid = {viewBox: `0 0 ${months} ${levels}`, preserveAspectRatio: "none"};
  return [
    element("svg", grid, [...ranges(area, plot), ...lines.toReversed().flatMap((line) => strokes(line, plot))]),
    ...endDot(area, plot)
  ];
}

function strokes({id, points}: NamedLine, plot: FluidPlot): string[] {
  const parts = lineParts(points);
  return certainties.flatMap((certainty) => {
    const own = parts.filter((part) => part.certainty === certainty);
    const path = own.map((part) => lineThrough(part.points.map(({month, value}) => place(plot, month, value))));
    return own.length > 0 ? strokesOf(id, certainty, palette).map((stroke) => strokeOf(path.join(""), stroke)) : [];
  });
}

function strokeOf(path: string, {stroke, strokeWidth, strokeDasharray}: Stroke): string {
  return element("path", {
    d: relativePath(path, (x, y) => [x, y], String),
    fill: "none",
    stroke,
    "stroke-width": strokeWidth,
    ...(strokeDasharray && {"stroke-dasharray": strokeDasharray}),
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "vector-effect": "non-scaling-stroke"
  });
}

/** The ranges in which values lie that are not known exactly, each as one shape. */
function ranges(points: readonly SeriesPoint[], plot: FluidPlot): string[] {
  if (points.every(({bounds}) => bounds === null)) return [];
  const limits = closedBounds(points).map((bounds, i) => ({bounds, month: points[i]?.month ?? plot.first}));
  const shapes: Position[][] = [];
  limits.forEach(({bounds, month}, i) => {
    if (!bounds) return;
    if (!limits[i - 1]?.bounds) shapes.push([]);
    shapes.at(-1)?.unshift(place(plot, month, bounds.low));
    shapes.at(-1)?.push(place(plot, month, bounds.high));
  });
  const path = shapes.map((shape) => `${lineThrough(shape)}Z`).join("");
  return [element("path", {d: relativePath(path, (x, y) => [x, y], String), fill: palette.area, "fill-opacity": 0.25})];
}

function endDot(points: readonly SeriesPoint[], {x, y}: FluidPlot): string[] {
  const last = points.findLast(isKnown);
  if (!last) return [];
  const fill = certaintyOf(last) === "certain" ? palette.area : palette.paper;
  const place = {cx: percent(x(last.month)), cy: percent(y(last.value))};
  return [element("circle", {...place, r: 3.5, fill, stroke: palette.area, "stroke-width": 1.75})];
}

/** A month and a value in whole steps. */
function place({first, y}: FluidPlot, month: Month, value: number): Position {
  return [monthsFrom(first, month), Math.round(y(value) * levels)];
}

/** A line that leads nowhere still shows its month, as a dot. */
function lineThrough([first = [0, 0], ...others]: readonly Position[]): string {
  return `M${first.join()}${(others.length > 0 ? others : [first]).map((position) => `L${position.join()}`).join("")}`;
}
