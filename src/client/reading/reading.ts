import type {AddressMark} from "./address-mark.ts";
import {pilotEnd, pilotStart} from "../../model/months.ts";
import type {Heights} from "./drawn-heights.ts";

/** What a reader looks at: a stop of a line, which is a month, a year or a row, and where a change is measured from. */
export interface Reading {
  /** By their numbers in the drawing. */
  readonly stop: number;
  readonly line: number;
  readonly from: number | null;
}

/** The reading after a key; null when nothing is read, undefined when the key means nothing here. */
export function readingAfter(
  key: string,
  isMeasuring: boolean,
  reading: Reading | null,
  lines: readonly Heights[]
): Reading | null | undefined {
  if (key === "Escape") return reading && reading.from !== null ? {...reading, from: null} : null;
  const target = targetOf(key, reading ?? newest(lines), lines);
  if (!target) return undefined;
  if (!reading) return key === "Home" ? target : newest(lines);
  if (target.stop === reading.stop) return target;
  const start = isMeasuring ? (reading.from ?? reading.stop) : null;
  return {...target, from: start === target.stop ? null : start};
}

/** What the mark of an address opens in a chart; null where the chart has no such month. */
export function readingOfMark(
  mark: Pick<AddressMark, "month" | "from">,
  {months, hasChanges}: {readonly months: readonly (string | null | undefined)[]; readonly hasChanges: boolean}
): Reading | null {
  const stop = months.indexOf(mark.month);
  if (stop < 0) return null;
  const from = hasChanges && mark.from !== null ? months.indexOf(mark.from) : -1;
  return {stop, line: 0, from: from < 0 ? null : from};
}

/** The change of the first line from the first month of the pilots to their last one that it has; null without two such. */
export function readingOfPilot(months: readonly string[], [first = new Map()]: readonly Heights[]): Reading | null {
  const stops = [...first.keys()].filter((stop) => {
    const month = months[stop] ?? "";
    return pilotStart <= month && month <= pilotEnd;
  });
  const [from, stop] = [Math.min(...stops), Math.max(...stops)];
  return from < stop ? {stop, line: 0, from} : null;
}

/** The last stop of the first line. */
function newest(lines: readonly Heights[]): Reading {
  const [, last] = knownStops(lines.slice(0, 1));
  return {stop: last, line: 0, from: null};
}

/** The first and the last stop at which any of the lines has a point. */
export function knownStops(lines: readonly Heights[]): [first: number, last: number] {
  const stops = lines.flatMap((heights) => [...heights.keys()]);
  return [Math.min(...stops), Math.max(...stops)];
}

/** The line that passes nearest at a stop, `y` from the top; the other one while a line has a hole there. */
export function nearestLine(lines: readonly Heights[], stop: number, y: number): number {
  const distances = lines.map((heights) => Math.abs((heights.get(stop) ?? Infinity) - y));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12};

function targetOf(key: string, {stop, line, from}: Reading, lines: readonly Heights[]): Reading | undefined {
  const [first, last] = knownStops(lines);
  const step = steps[key];
  if (step) return {stop: Math.min(last, Math.max(first, stop + step)), line, from};
  switch (key) {
    case "Home":
      return {stop: knownStops(lines.slice(line, line + 1))[0], line, from};
    case "End":
      return {stop: knownStops(lines.slice(line, line + 1))[1], line, from};
    case "ArrowUp":
      return {stop, line: neighbour(lines, stop, line, -1), from};
    case "ArrowDown":
      return {stop, line: neighbour(lines, stop, line, 1), from};
    default:
      return undefined;
  }
}

/** The next line above or below at this stop; lines with a hole there come last. */
function neighbour(lines: readonly Heights[], stop: number, line: number, step: number): number {
  const height = (i: number) => lines[i]?.get(stop) ?? Number.MAX_VALUE;
  const order = [...lines.keys()].sort((a, b) => height(a) - height(b));
  return order[order.indexOf(line) + step] ?? line;
}
