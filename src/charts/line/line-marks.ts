import {areaY, dot, line} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {Bounds, SeriesPoint} from "../../model/series.ts";
import {lineStrokes} from "../svg/palette.ts";
import type {Palette} from "../svg/palette.ts";
import type {DrawnLineId} from "./drawn-lines.ts";
import {certaintyOf, lineParts} from "./line-parts.ts";
import type {Certainty, LinePart} from "./line-parts.ts";

/** Draws a series: what is certain, estimated and provisional each in its own way, holes left open, its end marked. */
export function lineMarks(id: DrawnLineId, points: readonly SeriesPoint[], palette: Palette, weight = 1): Markish[] {
  const parts = lineParts(points);
  const strokes = certainties.flatMap((certainty) =>
    strokesOf(id, certainty, palette).map((stroke) => partsLine(parts, certainty, stroke, weight))
  );
  if (id !== "area") return strokes;
  return [...boundsMarks(points, palette), ...strokes, ...endDot(points, palette, weight)];
}

/** How surely stretches of a line are known, in the order in which they are drawn over one another. */
export const certainties: readonly Certainty[] = ["certain", "provisional", "estimated"];

/** How a stretch of a line is drawn. */
export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/** The strokes laid over one another for a line; an estimate of the area is hollow, of the others thin. */
export function strokesOf(id: DrawnLineId, certainty: Certainty, palette: Palette): Stroke[] {
  const stroke = palette[id];
  const isCertain = certainty === "certain";
  if (id !== "area") {
    const {width, thin, dashes} = lineStrokes[id];
    return [{stroke, strokeWidth: isCertain ? width : thin, ...(dashes && {strokeDasharray: dashes})}];
  }
  if (certainty !== "estimated") return [{stroke, strokeWidth: isCertain ? 2.75 : 1.25}];
  return [
    {stroke, strokeWidth: 3.25},
    {stroke: palette.paper, strokeWidth: 1.25}
  ];
}

function partsLine(parts: readonly LinePart[], certainty: Certainty, stroke: Stroke, weight: number): Markish {
  const rows = parts
    .filter((part) => part.certainty === certainty)
    .flatMap(({points}, part) => points.map(({month, value}) => ({month: monthIndex(month), value, part})));
  return line(rows, {x: "month", y: "value", z: "part", ...stroke, strokeWidth: stroke.strokeWidth * weight});
}

/** The range in which the value lies when some of its parts are confidential; it closes at the months beside. */
export function closedBounds(points: readonly SeriesPoint[]): (Bounds | null)[] {
  return points.map((point, i) => {
    const isBeside = [points[i - 1], points[i + 1]].some((neighbour) => neighbour?.bounds);
    return point.bounds ?? (isBeside && isKnown(point) ? {low: point.value, high: point.value} : null);
  });
}

function boundsMarks(points: readonly SeriesPoint[], palette: Palette): Markish[] {
  if (points.every(({bounds}) => bounds === null)) return [];
  const ranges = closedBounds(points);
  const rows = points.map(({month}, i) => ({month: monthIndex(month), ...ranges[i]}));
  return [areaY(rows, {x: "month", y1: "low", y2: "high", fill: palette.area, fillOpacity: 0.25})];
}

function endDot(points: readonly SeriesPoint[], palette: Palette, weight: number): Markish[] {
  const last = points.findLast(isKnown);
  if (!last) return [];
  return [
    dot([last], {
      x: monthIndex(last.month),
      y: last.value,
      r: 3.5 * weight,
      fill: certaintyOf(last) === "certain" ? palette.area : palette.paper,
      stroke: palette.area,
      strokeWidth: 1.75 * weight
    })
  ];
}
