import {rect, ruleY} from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {monthIndex, pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ChartLine} from "../../model/pages/pages.ts";
import {seriesLayout} from "../layout/series-layout.ts";
import {monthAxis} from "../svg/month-axis.ts";
import type {Palette} from "../svg/palette.ts";
import {lineMarks} from "./line-marks.ts";

/** What a small line shows; months and greatest value are the same in all small lines that stand together. */
export interface SmallLineContent {
  readonly lines: readonly ChartLine[];
  readonly first: Month;
  readonly last: Month;
  readonly high: number;
}

/** A line in the room of a card, from zero, without words: the card says what it is. */
export function smallLineChart(content: SmallLineContent, palette: Palette): PlotOptions {
  const {first, last, high, lines} = content;
  return {
    width: 240,
    height: 84,
    margin: 2,
    marginRight: 5,
    x: monthAxis(first, last),
    y: {domain: [0, high], axis: null},
    marks: [
      rect([0], {x1: monthIndex(pilotStart), x2: monthIndex(pilotEnd), fill: palette.pilot}),
      ruleY([0], {stroke: palette.muted, strokeWidth: 0.75}),
      ...lines.toReversed().flatMap((line) => lineMarks(seriesLayout(line), palette, 0.7))
    ]
  };
}
