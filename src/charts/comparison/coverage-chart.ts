import {areaY, axisX, rect, ruleX, text} from "@observablehq/plot";
import {addMonths, monthIndex} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {wrapLabel} from "../layout/end-labels.ts";
import {yearTicks} from "../layout/year-ticks.ts";
import type {Palette} from "../svg/palette.ts";
import {placed, placedPoint} from "../svg/placed.ts";
import type {StopOptions} from "../svg/stops.ts";

/** Which months a picture shows of several measures, a row for each. */
export interface CoverageContent {
  readonly first: Month;
  readonly last: Month;
  readonly rows: readonly CoverageRow[];
}

interface CoverageRow {
  readonly label: string;
  readonly first: Month;
  /** From the first month on, the part of the municipalities with a published figure, 0 to 1. */
  readonly known: readonly number[];
}

/** Where labels stand, and how many letters a line of them may have: beside the strips, or above them. */
export const coverageSizes = {
  narrow: {width: 320, labels: "above", labelWidth: 0, labelLetters: 44, fontSize: 12, yearLabels: 4},
  wide: {width: 720, labels: "beside", labelWidth: 300, labelLetters: 46, fontSize: 12, yearLabels: 8}
} as const;

type CoverageSize = (typeof coverageSizes)[keyof typeof coverageSizes];

/** A strip per measure: pale where the source has the month, dark as high as the part of municipalities with a figure. */
export function coverageChart(content: CoverageContent, palette: Palette, size: CoverageSize): StopOptions {
  const {first, rows} = content;
  const end = addMonths(content.last, 1);
  const strips = placeStrips(rows, size);
  const bottom = strips.at(-1)?.end ?? marginTop;
  const edges = [0, ...strips.map(({end}) => end - rowGap / 2)];
  const labels = strips.map(({label, labelY}) => ({x: 0, y: labelY, text: label}));
  return {
    width: size.width,
    height: bottom + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: size.labelWidth,
    marginRight: 8,
    x: {domain: [first, end].map(monthIndex), axis: null},
    y: {domain: [0, 1], axis: null},
    stops: {axis: "y", sides: [0, size.width], edges},
    marks: [
      ruleX(yearTicks(first, content.last, size.yearLabels).map(monthIndex), {stroke: palette.grid}),
      rect(strips, {x1: "start", x2: "stop", y1: placed("top"), y2: placed("bottom"), fill: palette.pilot}),
      areaY(strips.flatMap(stepsOf), {
        x: "month",
        y1: placed("base"),
        y2: placed("top"),
        z: "strip",
        fill: palette.area,
        curve: "step-after"
      }),
      text(labels, {
        ...placedPoint,
        text: "text",
        textAnchor: "start",
        lineAnchor: size.labels === "above" ? "bottom" : "middle",
        fontSize: size.fontSize,
        fill: palette.ink
      }),
      axisX(yearTicks(first, content.last, size.yearLabels).map(monthIndex), {
        tickFormat: (month: number) => String(month / 12),
        color: palette.muted,
        fontSize: size.fontSize
      })
    ]
  };
}

const marginTop = 4;
const marginBottom = 26;
const stripHeight = 15;
const rowGap = 12;

interface Strip {
  readonly row: CoverageRow;
  readonly label: string;
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the next row begins. */
  readonly end: number;
  readonly start: number;
  readonly stop: number;
}

function placeStrips(rows: readonly CoverageRow[], size: CoverageSize): Strip[] {
  const strips: Strip[] = [];
  for (const row of rows) strips.push(placeStrip(row, strips.at(-1)?.end ?? marginTop, size));
  return strips;
}

/** Labels of several lines make a row higher. */
function placeStrip(row: CoverageRow, from: number, {labels, labelLetters, fontSize}: CoverageSize): Strip {
  const lines = wrapLabel(row.label, labelLetters);
  const labelHeight = lines.length * fontSize;
  const isAbove = labels === "above";
  const height = isAbove ? labelHeight + 4 + stripHeight : Math.max(labelHeight, stripHeight);
  const bottom = isAbove ? from + height : from + (height + stripHeight) / 2;
  const top = bottom - stripHeight;
  return {
    row,
    label: lines.join("\n"),
    labelY: isAbove ? top - 4 : (top + bottom) / 2,
    top,
    bottom,
    end: from + height + rowGap,
    start: monthIndex(row.first),
    stop: monthIndex(addMonths(row.first, row.known.length))
  };
}

/** Only the months in which the height changes, to the hundredth; the step after them does the rest. */
function stepsOf({row, top, bottom}: Strip) {
  const heights = row.known.map((part) => Math.round(part * 100) / 100);
  const steps = heights.flatMap((height, i) => (i > 0 && height === heights[i - 1] ? [] : [{month: i, height}]));
  const last = {month: heights.length, height: heights.at(-1) ?? 0};
  return [...steps, last].map(({month, height}) => ({
    strip: row.label,
    month: monthIndex(addMonths(row.first, month)),
    base: bottom,
    top: bottom - height * (bottom - top)
  }));
}
