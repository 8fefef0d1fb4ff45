import {areaY, dot, line} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {monthIndex} from "../../model/months.ts";
import type {SeriesEnd, SeriesLayout, SeriesStroke} from "../layout/series-layout.ts";
import type {Palette} from "../svg/palette.ts";

/** Draws a series with Plot: its ranges, its strokes, its end. */
export function lineMarks({ranges, strokes, end}: SeriesLayout, palette: Palette, weight = 1): Markish[] {
  return [
    ...rangeMarks(ranges, palette),
    ...strokes.map((stroke) => strokeMark(stroke, palette, weight)),
    ...(end ? [endDot(end, palette, weight)] : [])
  ];
}

/** A row without limits keeps the shapes apart. */
function rangeMarks(ranges: SeriesLayout["ranges"], palette: Palette): Markish[] {
  const rows = ranges.flatMap((range) => [
    ...range.map(({month, low, high}) => ({month: monthIndex(month), low, high})),
    {month: null, low: null, high: null}
  ]);
  const shape = {x: "month", y1: "low", y2: "high", fill: palette.area, fillOpacity: 0.25};
  return ranges.length > 0 ? [areaY(rows, shape)] : [];
}

function strokeMark({colour, width, dashes, stretches}: SeriesStroke, palette: Palette, weight: number): Markish {
  const rows = stretches.flatMap((points, stretch) =>
    points.map(({month, value}) => ({month: monthIndex(month), value, stretch}))
  );
  return line(rows, {
    x: "month",
    y: "value",
    z: "stretch",
    stroke: palette[colour],
    strokeWidth: width * weight,
    ...(dashes && {strokeDasharray: dashes})
  });
}

function endDot({month, value, fill}: SeriesEnd, palette: Palette, weight: number): Markish {
  return dot([value], {
    x: monthIndex(month),
    y: value,
    r: 3.5 * weight,
    fill: palette[fill],
    stroke: palette.area,
    strokeWidth: 1.75 * weight
  });
}
