import {ticks} from "d3";
import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {element, percent} from "../svg/markup.ts";

/** A strip with a mark for every figure. */
export interface LevelStripContent {
  /** As readers see them; equal ones are stacked. */
  readonly values: readonly number[];
  /** The figure that is marked, and what is written at it; null where none is. */
  readonly here: {readonly value: number; readonly label: string} | null;
  /** What lies between is shaded; null where nothing is. */
  readonly middle: {readonly low: number; readonly high: number} | null;
  /** The smallest difference between two figures. */
  readonly step: number;
  readonly formatTick: (value: number) => string;
}

/**
 * Draws the strip in a room of any width: places are parts of it, dots and letters keep their size. Dots are ends of lines
 * without length, so that one path holds them all and none is squeezed.
 */
export function levelStrip(content: LevelStripContent, name: string): string {
  const scale = stripScale(content);
  const stacks = [...Map.groupBy(content.values, (value) => value)].toSorted(([a], [b]) => a - b);
  const rows = Math.max(0, ...stacks.map(([, equals]) => equals.length));
  const base = headRoom + rows * rowHeight;
  const height = base + footRoom;
  return element("svg", {class: "level-strip", role: "img", "aria-label": name, width: "100%", height}, [
    ...middleShade(content, scale, base),
    element(
      "svg",
      {
        "aria-hidden": "true",
        y: headRoom,
        width: "100%",
        height: rows * rowHeight,
        viewBox: `0 0 1000 ${rows}`,
        preserveAspectRatio: "none"
      },
      [
        element("path", {
          class: "strip-dots",
          d: stacks.flatMap(([value, equals]) => stackPath(scale, value, equals.length, rows)).join("")
        })
      ]
    ),
    ...axis(content, scale, base),
    ...mark(content, scale, base)
  ]);
}

interface StripScale {
  readonly low: number;
  readonly high: number;
  /** A part of the width. */
  readonly x: (value: number) => number;
}

const rowHeight = 6;
const headRoom = 30;
const footRoom = 24;

/** With a little room at both ends, so that no dot is cut. */
function stripScale({values, step}: LevelStripContent): StripScale {
  const [low, high] = [Math.min(...values) - 3 * step, Math.max(...values) + 3 * step];
  return {low, high, x: (value) => (value - low) / (high - low)};
}

function stackPath({x}: StripScale, value: number, count: number, rows: number): string[] {
  const place = Math.round(1000 * x(value));
  return Array.from({length: count}, (_, i) => `M${place} ${rows - i - 0.5}h.1`);
}

function middleShade({middle, step}: LevelStripContent, {x}: StripScale, base: number): string[] {
  if (!middle) return [];
  const [from, to] = [x(middle.low - step / 2), x(middle.high + step / 2)];
  const box = {x: percent(from), width: percent(to - from), y: headRoom - 6, height: base - headRoom + 6};
  return [element("rect", {class: "strip-middle", ...box})];
}

function axis({formatTick}: LevelStripContent, {low, high, x}: StripScale, base: number): string[] {
  const texts = ticks(low, high, 5).map((tick) =>
    element("text", {x: percent(x(tick)), y: base + 18, "text-anchor": "middle"}, [escapeMarkup(formatTick(tick))])
  );
  return [element("line", {x1: "0", x2: "100%", y1: base + 1, y2: base + 1}), ...texts];
}

/** The marked figure is the lowest of its stack; its label stands above them all, inside the drawing. */
function mark({here}: LevelStripContent, {x}: StripScale, base: number): string[] {
  if (!here) return [];
  const place = x(here.value);
  const anchor = place < 0.3 ? "start" : place > 0.7 ? "end" : "middle";
  const at = percent(place);
  const y = base - rowHeight / 2;
  return [
    element("line", {class: "strip-here", x1: at, x2: at, y1: 18, y2: y}),
    element("circle", {class: "strip-here", cx: at, cy: y, r: 5}),
    element("text", {class: "strip-here", x: at, y: 13, "text-anchor": anchor}, [escapeMarkup(here.label)])
  ];
}
