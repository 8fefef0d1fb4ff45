import {dot, link, text} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import {wrapLabel} from "../layout/end-labels.ts";
import {valueScale} from "../layout/value-scale.ts";
import type {ValueScale} from "../layout/value-scale.ts";
import type {Palette} from "../svg/palette.ts";
import {placed, placedLine, placedPoint} from "../svg/placed.ts";
import type {ChartSize} from "../svg/sizes.ts";
import type {StopOptions} from "../svg/stops.ts";
import {textWidth} from "../svg/text-width.ts";

/** What the chart of all areas shows; every text is in the reader's language already. */
export interface AreaEstimatesContent {
  /** In the order in which they stand below one another: alphabetical, never by value. */
  readonly rows: readonly AreaEstimateRow[];
  /** Half the width of the band that all areas share; null when it is not known. */
  readonly band: number | null;
  readonly bandName: string;
  readonly unitName: string;
  readonly formatTick: (value: number) => string;
}

/** An area with its gap. */
interface AreaEstimateRow {
  readonly name: string;
  readonly gap: number;
  /** The gap as readers see it. */
  readonly value: string;
}

/** The gaps of all areas over the band in which areas without a pilot drift. */
export function areaEstimatesChart(
  content: AreaEstimatesContent,
  palette: Palette,
  size: Omit<ChartSize, "height">
): StopOptions {
  const layout = layoutOf(content, size);
  const {top, rowHeight, bottom} = layout;
  const edges = [...content.rows.map((_, i) => top + i * rowHeight), bottom];
  return {
    width: size.width,
    height: bottom + 2,
    margin: 0,
    axis: null,
    stops: {axis: "y", sides: [0, size.width], edges},
    marks: [
      ...bandMarks(content, layout, palette),
      ...scaleMarks(content, layout, palette),
      ...content.rows.flatMap((row, i) => rowMarks(row, i, layout, palette))
    ]
  };
}

interface Layout {
  readonly fontSize: number;
  readonly nameLetters: number;
  readonly rowHeight: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly x: (value: number) => number;
}

function layoutOf({rows, band}: AreaEstimatesContent, {width, fontSize}: Omit<ChartSize, "height">): Layout {
  const nameLetters = width < 500 ? 17 : 34;
  const names = rows.map(({name}) => wrapLabel(name, nameLetters));
  const rowHeight = Math.max(...names.map(({length}) => length)) * fontSize * 1.05 + 8;
  const left = Math.max(...names.flat().map((name) => textWidth(name, fontSize) * 0.9)) + 8;
  const right = width - Math.max(...rows.map(({value}) => textWidth(value, fontSize))) - 6;
  const top = 4.5 * fontSize;
  const greatest = Math.max(band ?? 0, ...rows.map(({gap}) => Math.abs(gap)));
  const scale = valueScale([-greatest, greatest], "percent");
  const x = (value: number) => left + ((value - scale.low) / (scale.high - scale.low)) * (right - left);
  return {fontSize, nameLetters, rowHeight, left, right, top, bottom: top + rows.length * rowHeight, scale, x};
}

function bandMarks({band, bandName}: AreaEstimatesContent, layout: Layout, palette: Palette): Markish[] {
  if (band === null) return [];
  const {x, top, bottom, fontSize, right} = layout;
  const box = {x1: x(0), x2: x(0), y1: top - 4, y2: bottom};
  const half = (textWidth(bandName, fontSize) * 0.9) / 2;
  const label = {x: Math.min(x(0), right + 40 - half), y: fontSize, text: bandName};
  return [
    link([box], {...placedLine, stroke: palette.band, strokeOpacity: 0.3, strokeWidth: x(band) - x(-band)}),
    text([label], {...placedPoint, text: "text", fontSize, fill: palette.muted})
  ];
}

function scaleMarks({unitName, formatTick}: AreaEstimatesContent, layout: Layout, palette: Palette): Markish[] {
  const {scale, x, top, bottom, fontSize} = layout;
  const ticks = clearTicks(layout, formatTick).map((tick) => ({x: x(tick), y: top - fontSize, text: formatTick(tick)}));
  const lines = scale.ticks.map((tick) => ({x1: x(tick), x2: x(tick), y1: top - 4, y2: bottom, tick}));
  const unit = {x: 0, y: top - 2.3 * fontSize, text: unitName};
  const words = {...placedPoint, text: "text", fontSize, fill: palette.muted};
  return [
    link(lines, {...placedLine, stroke: ({tick}: {tick: number}) => (tick === 0 ? palette.ink : palette.grid)}),
    text(ticks, words),
    text([unit], {...words, textAnchor: "start"})
  ];
}

/** The numbers of the scale, so many that none touches another; zero is always there. */
function clearTicks({scale, x, fontSize}: Layout, formatTick: (value: number) => string): number[] {
  const {ticks} = scale;
  const [first = 0, second = 0] = ticks.map(x);
  const widest = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), fontSize))) + 4;
  const every = Math.ceil(widest / (second - first));
  const zero = ticks.indexOf(0);
  return ticks.filter((_, i) => (i - zero) % every === 0);
}

function rowMarks(row: AreaEstimateRow, index: number, layout: Layout, palette: Palette): Markish[] {
  const {left, right, top, rowHeight, fontSize, nameLetters, x} = layout;
  const y = top + (index + 0.5) * rowHeight;
  const name = {x: left - 8, y, text: wrapLabel(row.name, nameLetters).join("\n")};
  const words = {x: placed("x"), y: placed("y"), text: "text", fontSize, fill: palette.ink};
  return [
    text([name], {...words, textAnchor: "end", lineHeight: 1.05}),
    link([{x1: x(0), x2: x(row.gap), y1: y, y2: y}], {...placedLine, stroke: palette.area, strokeWidth: 1.25}),
    dot([{x: x(row.gap), y}], {...placedPoint, r: 4, fill: palette.area}),
    text([{x: right + 6, y, text: row.value}], {...words, textAnchor: "start"})
  ];
}
