import {line, rect} from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {monthIndex, pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {monthAxis} from "../svg/month-axis.ts";
import type {Palette} from "../svg/palette.ts";

/** What the line of a member shows; months and greatest value are those of all lines on the page. */
export interface MemberLineContent {
  readonly points: readonly SeriesPoint[];
  readonly first: Month;
  readonly last: Month;
  readonly high: number;
}

/** A line as long as a word, from zero, with the time of the pilots: its number stands beside it. */
export function memberLineChart({points, first, last, high}: MemberLineContent, palette: Palette): PlotOptions {
  const rows = points.map(({month, value}) => ({month: monthIndex(month), value}));
  return {
    width: 120,
    height: 32,
    margin: 1,
    x: monthAxis(first, last),
    y: {domain: [0, high], axis: null},
    marks: [
      rect([0], {x1: monthIndex(pilotStart), x2: monthIndex(pilotEnd), fill: palette.pilot}),
      line(rows, {x: "month", y: "value", stroke: palette.area, strokeWidth: 1.5})
    ]
  };
}
