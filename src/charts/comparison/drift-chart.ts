import {dot, link, text} from "@observablehq/plot";
import type {Markish, PlotOptions} from "@observablehq/plot";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import {textWidth} from "../svg/text-width.ts";

/** What the picture of one gap shows; every text is in the reader's language already. */
export interface DriftContent {
  readonly gap: number;
  /** Half the width of the band in which areas without a pilot drift. */
  readonly band: number;
  /** The gap as readers see it. */
  readonly value: string;
  /** The ends of the band and the zero between them as readers see them. */
  readonly ticks: readonly [low: string, zero: string, high: string];
  /** What lies on either side of zero. */
  readonly sides: readonly [below: string, above: string];
}

/** The gap of an area as a dot on the band in which areas without a pilot drift: inside it, or not. */
export function driftChart(content: DriftContent, palette: Palette): PlotOptions {
  const reach = Math.max(1.5 * content.band, 1.15 * Math.abs(content.gap));
  const x = (value: number) => width / 2 + (value / reach) * (width / 2 - edge);
  return {
    width,
    height: 92,
    margin: 0,
    axis: null,
    marks: [...bandMarks(content, x, palette), ...gapMarks(content, x, palette), ...wordMarks(content, x, palette)]
  };
}

/** The drawing is as wide as the column of a small screen. */
const width = 320;

/** Between the ends of the scale and the edge of the drawing. */
const edge = 6;

const fontSize = 13;

const [top, middle, bottom] = [20, 36, 52];

type Scale = (value: number) => number;

function bandMarks({band}: DriftContent, x: Scale, palette: Palette): Markish[] {
  const ends = [-band, band].map((value) => ({x1: x(value), x2: x(value), y1: top, y2: bottom}));
  const zero = {x1: x(0), x2: x(0), y1: top - 4, y2: bottom + 4};
  return [
    link([{x1: x(-band), x2: x(band), y1: middle, y2: middle}], {
      ...placedLine,
      stroke: palette.band,
      strokeOpacity: 0.3,
      strokeWidth: bottom - top
    }),
    link(ends, {...placedLine, stroke: palette.band}),
    link([{x1: edge, x2: width - edge, y1: bottom, y2: bottom}], {...placedLine, stroke: palette.muted}),
    link([zero], {...placedLine, stroke: palette.ink})
  ];
}

function gapMarks({gap, value}: DriftContent, x: Scale, palette: Palette): Markish[] {
  const half = textWidth(value, fontSize) / 2;
  const label = {x: Math.max(half, Math.min(width - half, x(gap))), y: 8, text: value};
  return [
    link([{x1: x(0), x2: x(gap), y1: middle, y2: middle}], {...placedLine, stroke: palette.area, strokeWidth: 2}),
    dot([{x: x(gap), y: middle}], {...placedPoint, r: 7, fill: palette.area, stroke: palette.paper}),
    text([label], {...placedPoint, text: "text", fontSize, fontWeight: 700, fill: palette.area})
  ];
}

function wordMarks({band, ticks, sides}: DriftContent, x: Scale, palette: Palette): Markish[] {
  const numbers = [-band, 0, band].map((value, i) => ({x: x(value), y: bottom + 13, text: ticks[i]}));
  const words = {...placedPoint, text: "text", fontSize, fill: palette.muted};
  const y = bottom + 32;
  return [
    text(numbers, words),
    text([{x: 0, y, text: `← ${sides[0]}`}], {...words, textAnchor: "start"}),
    text([{x: width, y, text: `${sides[1]} →`}], {...words, textAnchor: "end"})
  ];
}
