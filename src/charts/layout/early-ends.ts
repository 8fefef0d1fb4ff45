import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import {monthsFrom} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {DrawnLine} from "./drawn-lines.ts";

/** The lines of a drawing by where they end. */
export interface LinesByEnd<Line> {
  /** They end where the drawing's figures end, or so near that a label there is clearly theirs. */
  readonly late: readonly Line[];
  /** They end so long before the others that a label beside those would be tied to them across the drawing. */
  readonly early: readonly Line[];
}

/** Sorts out the lines that end long before the others; lines without any figure are in neither list. */
export function linesByEnd<Line extends Pick<DrawnLine, "points">>(
  lines: readonly Line[],
  {first, last}: MonthSpan
): LinesByEnd<Line> {
  const ends = lines.flatMap((line) => {
    const end = endOf(line);
    return end === null ? [] : [{line, end}];
  });
  const [newest = first] = ends
    .map(({end}) => end)
    .toSorted()
    .toReversed();
  const isEarly = (end: Month): boolean => monthsFrom(end, newest) > nearEnd * monthsFrom(first, last);
  return {
    late: ends.flatMap(({line, end}) => (isEarly(end) ? [] : [line])),
    early: ends.flatMap(({line, end}) => (isEarly(end) ? [line] : []))
  };
}

/** As a part of the time axis. */
const nearEnd = 0.1;

function endOf({points}: Pick<DrawnLine, "points">): Month | null {
  return points.findLast(isKnown)?.month ?? null;
}
