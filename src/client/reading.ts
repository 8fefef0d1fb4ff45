import type {Heights} from "./drawn-heights.ts";

/** What a reader looks at: a month of a line, and the month from which a change is measured. */
export interface Reading {
  /** By their numbers in the drawing. */
  readonly month: number;
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
  if (target.month === reading.month) return target;
  const start = isMeasuring ? (reading.from ?? reading.month) : null;
  return {...target, from: start === target.month ? null : start};
}

/** The newest month of the first line. */
export function newest(lines: readonly Heights[]): Reading {
  const [, last] = knownMonths(lines.slice(0, 1));
  return {month: last, line: 0, from: null};
}

/** The first and the last month in which any of the lines has a point. */
export function knownMonths(lines: readonly Heights[]): [first: number, last: number] {
  const months = lines.flatMap((heights) => [...heights.keys()]);
  return [Math.min(...months), Math.max(...months)];
}

/** The line that passes nearest at a month, `y` from the top; the other one while a line has a hole there. */
export function nearestLine(lines: readonly Heights[], month: number, y: number): number {
  const distances = lines.map((heights) => Math.abs((heights.get(month) ?? Infinity) - y));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12};

function targetOf(key: string, {month, line, from}: Reading, lines: readonly Heights[]): Reading | undefined {
  const [first, last] = knownMonths(lines);
  const step = steps[key];
  if (step) return {month: Math.min(last, Math.max(first, month + step)), line, from};
  switch (key) {
    case "Home":
      return {month: knownMonths(lines.slice(line, line + 1))[0], line, from};
    case "End":
      return {month: knownMonths(lines.slice(line, line + 1))[1], line, from};
    case "ArrowUp":
      return {month, line: neighbour(lines, month, line, -1), from};
    case "ArrowDown":
      return {month, line: neighbour(lines, month, line, 1), from};
    default:
      return undefined;
  }
}

/** The next line above or below at this month; lines with a hole there come last. */
function neighbour(lines: readonly Heights[], month: number, line: number, step: number): number {
  const height = (i: number) => lines[i]?.get(month) ?? Number.MAX_VALUE;
  const order = [...lines.keys()].sort((a, b) => height(a) - height(b));
  return order[order.indexOf(line) + step] ?? line;
}
