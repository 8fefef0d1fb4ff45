import {monthRange, parseMonth} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {misplaced, quoted} from "../place.ts";
import type {PxText} from "./head.ts";

/** The months of `TLIST(M1),"202401","202402"` or of `TLIST(M1,"202401"-"202402")`; none when nothing is said. */
export function readTimes(values: readonly PxText[], file: string): readonly Month[] {
  const [list, unit, ...times] = values;
  if (!list) return [];
  if (list.text !== "TLIST") throw misplaced(file, list, quoted(list.text), "TLIST(M1)");
  if (unit?.text !== "M1") throw misplaced(file, unit ?? list, quoted(unit?.text ?? ""), "M1, for months");
  const [first, dash, last, ...others] = times;
  if (dash?.text !== "-") return times.map((time) => readTime(time, file));
  if (first && last && others.length === 0) return monthRange(readTime(first, file), readTime(last, file));
  throw misplaced(file, dash, "-", "one month before it and one after it");
}

function readTime(time: PxText, file: string): Month {
  try {
    return parseMonth(time.text);
  } catch {
    throw misplaced(file, time, quoted(time.text), "a month such as 202610");
  }
}
