import {readMonth} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {cellList} from "../../../src/model/observations/cell-list.ts";
import type {CellColumn, MeasureCells, PublishedCell} from "../../../src/model/observations/cells.ts";
import {byteLine} from "../byte-line.ts";
import type {ByteLine} from "../byte-line.ts";
import {parseCsvRows} from "../csv.ts";

/** How the source, and we after it, write a confidential cell. */
const confidential = "...";

/** Bytes that a number can have, and the comma before it. */
const longestField = 32;

/** Reads a measure of a vintage: rows are months, columns areas, a blank says nothing, `...` is confidential. */
export function parseCells(text: string, file: string): MeasureCells {
  const rows = parseCsvRows(text, file);
  const [corner, ...areas] = rows.next().value ?? [];
  if (corner !== "month") throw new Error(`${file}: first column ${JSON.stringify(corner)}: expected "month"`);
  if (new Set(areas).size < areas.length) throw new Error(`${file}: expected each area in one column only`);
  const months: Month[] = [];
  const cells = cellList();
  for (const row of rows) {
    const month = readMonth(row[0] ?? "", file);
    checkOrder(month, months.at(-1), file);
    areas.forEach((area, a) => cells.push(parseCell(row[a + 1], file, area, month)));
    months.push(month);
  }
  const columnAt = (a: number): CellColumn => ({at: (place) => cells.at(place * areas.length + a)});
  return {months, columns: new Map(areas.map((area, a) => [area, columnAt(a)]))};
}

/**
 * Writes a measure of a vintage, the whole country first and then the areas by code. A line holds until the next one is
 * asked for.
 */
export function* formatCells({months, columns}: MeasureCells): Generator<Uint8Array> {
  const areas = [...columns.keys()].sort(compareAreas);
  yield new TextEncoder().encode(`${["month", ...areas].join(",")}\n`);
  const line = byteLine((areas.length + 1) * longestField);
  for (const [t, month] of months.entries()) {
    line.text(month);
    areas.forEach((area) => addCell(line, columns.get(area)?.at(t)));
    yield line.end();
  }
}

/** Sorts codes of areas: the whole country, then by code. */
export function compareAreas(a: string, b: string): number {
  return Number(b === "SSS") - Number(a === "SSS") || Number(a > b) - Number(a < b);
}

function checkOrder(month: Month, before: Month | undefined, file: string): void {
  if (before !== undefined && month <= before)
    throw new Error(`${file}: month ${month} after ${before}: expected months in order`);
}

function parseCell(text = "", file: string, area: string, month: Month): PublishedCell {
  if (text === "") return undefined;
  if (text === confidential) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Error(`${file}: cell ${area} ${month}: ${JSON.stringify(text)}, expected a number, "..." or nothing`);
}

function addCell(line: ByteLine, cell: PublishedCell): void {
  line.text(",");
  if (cell === null) line.text(confidential);
  else if (cell !== undefined) line.number(cell);
}
