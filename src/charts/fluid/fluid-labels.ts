import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {isKnown} from "../../model/series.ts";
import type {LineChartContent, NamedLine} from "../line/chart-frame.ts";
import {labelGap} from "../line/chart-frame.ts";
import {linesByEnd} from "../line/early-ends.ts";
import {spreadLabels, wrapLabel} from "../line/end-labels.ts";
import {element} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";
import {percent} from "./fluid-plot.ts";
import type {FluidPlot} from "./fluid-plot.ts";

/** Letters that a line of a label may have. */
const labelLetters = 14;

/** From one row of a label to the next, in pixels. */
const row = 15;

/**
 * Names every line at its end, with its last value, unless it ends long before the others: a note then says so. How far a label is moved off its neighbours is worked out for the
 * lowest drawing: in a higher one the ends of the lines lie farther apart, so labels that keep clear still do.
 *
 * @param height of the room for the lines at the least, in pixels
 */
export function fluidLabels(lines: readonly NamedLine[], plot: FluidPlot, height: number): string[] {
  const ends = linesByEnd(lines, plot).late.flatMap((line) => endOf(line, plot));
  const blocks = ends.map(({y, rows}) => ({wanted: y * height, height: rows.length * row + 4}));
  const middles = spreadLabels(blocks, -row, height + row);
  const x = Math.max(...ends.map((end) => end.x));
  return ends.map((end, i) => labelAt({...end, x}, Math.round((middles[i] ?? 0) - end.y * height), x - end.x));
}

/** The texts that must have room beside the lines. */
export function labelRoom({lines, first, last}: LineChartContent): string {
  const {late} = linesByEnd(lines, {first, last});
  return late.flatMap(({name, value}) => [...wrapLabel(name, labelLetters), value]).join("\n");
}

interface LineEnd {
  readonly id: NamedLine["id"];
  readonly x: number;
  readonly y: number;
  /** The value, and the name below it. */
  readonly rows: readonly string[];
}

function endOf({id, points, name, value}: NamedLine, {x, y}: FluidPlot): LineEnd[] {
  const last = points.findLast(isKnown);
  if (!last) return [];
  return [{id, x: x(last.month), y: y(last.value), rows: [value, ...wrapLabel(name, labelLetters)]}];
}

/** A label that moved off the end of its line, or lies beside a line that ends before, is tied to it. */
function labelAt({id, x, y, rows}: LineEnd, offset: number, gap: number): string {
  const top = offset - (rows.length * row) / 2;
  const texts = rows.map((text, i) => {
    const isStrong = i === 0 || id === "area";
    const fill = i === 0 ? palette.ink : id === "country" ? palette.muted : palette[id];
    const place = {x: labelGap, y: top + i * row, dy: ".82em", fill};
    return element("text", isStrong ? {...place, "font-weight": 700} : place, [escapeMarkup(text)]);
  });
  const stroke = {fill: "none", stroke: palette.muted, "stroke-width": 0.75};
  const tie = Math.abs(offset) > 5 ? [element("path", {...stroke, d: `M5 0L8 ${offset}`})] : [];
  const long =
    gap > 0 ? [element("line", {...stroke, x1: percent(x - gap), x2: percent(x), y1: percent(y), y2: percent(y)})] : [];
  const label = element("svg", {x: percent(x), y: percent(y), "text-anchor": "start"}, [...tie, ...texts]);
  return [...long, label].join("");
}
