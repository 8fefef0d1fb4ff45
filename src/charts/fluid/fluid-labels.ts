import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {labelGap, lastValueOnly, spreadLabels, wrapLabel} from "../layout/end-labels.ts";
import type {LineEnd} from "../layout/line-layout.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";

/** Letters that a line of a label may have. */
const labelLetters = 14;

/** From one row of a label to the next, in pixels. */
const row = 15;

/**
 * Names lines at their ends, with their last values. How far a label is moved off its neighbours is worked out for the
 * lowest drawing: in a higher one the ends of the lines lie farther apart, so labels that keep clear still do.
 *
 * @param height of the room for the lines at the least, in pixels
 */
export function fluidLabels(all: readonly LineEnd[], height: number): string[] {
  const blocksOf = (some: readonly LineEnd[]) =>
    some.map((end) => ({wanted: end.y * height, height: rowsOf(end).length * row + 4}));
  const isFull = blocksOf(all).reduce((sum, block) => sum + block.height, 0) > height + 2 * row;
  const ends = isFull ? all.map(lastValueOnly) : all;
  const blocks = blocksOf(ends);
  const middles = spreadLabels(blocks, -row, height + row);
  const x = Math.max(...ends.map((end) => end.x));
  return ends.map((end, i) => labelAt({...end, x}, Math.round((middles[i] ?? 0) - end.y * height), x - end.x));
}

/** The texts that must have room beside the lines. */
export function labelRoom(ends: readonly LineEnd[]): string[] {
  return ends.flatMap(({name, value}) => [...wrapLabel(name, labelLetters), ...value.split("\n")]);
}

/** The value, and the name below it. */
function rowsOf({name, value}: LineEnd): string[] {
  return [...value.split("\n"), ...wrapLabel(name, labelLetters)];
}

/** A label that moved off the end of its line, or lies beside a line that ends before, is tied to it. */
function labelAt(end: LineEnd, offset: number, gap: number): string {
  const {x, y, colour, isBold} = end;
  const rows = rowsOf(end);
  const values = end.value.split("\n").length;
  const top = offset - (rows.length * row) / 2;
  const texts = rows.map((text, i) => {
    const place = {x: labelGap, y: top + i * row, dy: ".82em", fill: i < values ? palette.ink : palette[colour]};
    return element("text", i < values || isBold ? {...place, "font-weight": 700} : place, [escapeMarkup(text)]);
  });
  const stroke = {fill: "none", stroke: palette.muted, "stroke-width": 0.75};
  const tie = Math.abs(offset) > 5 ? [element("path", {...stroke, d: `M5 0L8 ${offset}`})] : [];
  const long =
    gap > 0 ? [element("line", {...stroke, x1: percent(x - gap), x2: percent(x), y1: percent(y), y2: percent(y)})] : [];
  const label = element("svg", {x: percent(x), y: percent(y), "text-anchor": "start"}, [...tie, ...texts]);
  return [...long, label].join("");
}
