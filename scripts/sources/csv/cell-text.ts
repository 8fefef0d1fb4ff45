import {confidentialMark, describeCell, expectedCell, parseNumber} from "../number-text.ts";
import {misplaced} from "../place.ts";
import type {Field} from "./rows.ts";

/** Reads the cells of a CSV; null is a confidential one. */
export type CellParser = (field: Field) => number | null;

/**
 * Prepares the reading of cells. Decimals follow a point, or a comma where a program for tables has saved the file
 * again, but not both in one file; three figures after either may be thousands, so they are no decimals.
 */
export function makeCellParser(file: string): CellParser {
  let used: string | null = null;
  return (field) => {
    const {text} = field;
    if (text === confidentialMark) return null;
    const mark = /^\d+([.,])\d{1,2}$/.exec(text)?.[1] ?? null;
    const decimal = mark === "," ? text.replace(",", ".") : text;
    const value = mark === null && text.includes(".") ? null : parseNumber(decimal);
    if (value === null) throw misplaced(file, field, describeCell(text), expectedCell);
    used ??= mark;
    if (mark !== null && mark !== used)
      throw misplaced(file, field, describeCell(text), `decimals after ${JSON.stringify(used)}, as before it`);
    return value;
  };
}
