import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import type {SeriesLayout, SeriesStroke} from "../layout/series-layout.ts";
import {relativePath} from "../svg/compact-path.ts";
import type {Position} from "../svg/compact-path.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";

/** The steps in which heights are written. */
const levels = 1000;

/**
 * Draws series one over another, the area in front: paths in months and levels that stretch, strokes that do not.
 *
 * @param weight of strokes and dots, 1 in large drawings
 */
export function fluidLines(layout: LineLayout, weight = 1): string[] {
  const {series, length} = layout;
  const grid = {viewBox: `0 0 ${length} ${levels}`, preserveAspectRatio: "none"};
  return [
    element("svg", grid, [
      ...series.flatMap(({ranges}) => rangesPath(ranges, layout)),
      ...series.flatMap(({strokes}) => strokes.map((stroke) => strokePath(stroke, layout, weight)))
    ]),
    ...series.flatMap(({end}) => endDot(end, layout, weight))
  ];
}

function strokePath({colour, width, dashes, stretches}: SeriesStroke, layout: LineLayout, weight: number): string {
  const stretch = stretches.map((points) => lineThrough(points.map(({month, value}) => place(layout, month, value))));
  return element("path", {
    d: steps(stretch),
    fill: "none",
    stroke: palette[colour],
    "stroke-width": width * weight,
    ...(dashes && {"stroke-dasharray": dashes}),
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "vector-effect": "non-scaling-stroke"
  });
}

/** Each range is one shape: back along its lower limits, and forth along its upper ones. */
function rangesPath(ranges: SeriesLayout["ranges"], layout: LineLayout): string[] {
  if (ranges.length === 0) return [];
  const shapes = ranges.map((range) => {
    const lower = range.toReversed().map(({month, low}) => place(layout, month, low));
    return `${lineThrough([...lower, ...range.map(({month, high}) => place(layout, month, high))])}Z`;
  });
  return [element("path", {d: steps(shapes), fill: palette.area, "fill-opacity": 0.25})];
}

function endDot(end: SeriesLayout["end"], {x, y}: LineLayout, weight: number): string[] {
  if (!end) return [];
  const centre = {cx: percent(x(end.month)), cy: percent(y(end.value))};
  const ring = {stroke: palette.area, "stroke-width": 1.75 * weight};
  return [element("circle", {...centre, r: 3.5 * weight, fill: palette[end.fill], ...ring})];
}

/** A month and a value in whole steps. */
function place({span, y}: LineLayout, month: Month, value: number): Position {
  return [monthsFrom(span.first, month), Math.round(y(value) * levels)];
}

/** A line that leads nowhere still shows its month, as a dot. */
function lineThrough([first = [0, 0], ...others]: readonly Position[]): string {
  return `M${first.join()}${(others.length > 0 ? others : [first]).map((position) => `L${position.join()}`).join("")}`;
}

function steps(paths: readonly string[]): string {
  return relativePath(paths.join(""), (x, y) => [x, y], String);
}
