import type {MeasureCells, PublishedCell} from "../../src/model/cells.ts";
import {parseMonth} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import {formatCsv, parseCsv} from "./csv.ts";

/** How the source, and we after it, write a confidential cell. */
const confidential = "...";

/** Reads a measure of a vintage: rows are months, columns areas, a blank says nothing, `...` is confidential. */
export function parseCells(text: string, file: string): MeasureCells {
  const [header = [], ...rows] = parseCsv(text, file);
  const [corner, ...areas] = header;
  if (corner !== "month") throw new Error(`${file}: first column ${JSON.stringify(corner)}: expected "month"`);
  const months = rows.map(([month = ""]) => readMonth(month, file));
  checkOrder(months, file);
  const columns = new Map(
    areas.map((area, a) => [area, rows.map((row, t) => parseCell(row[a + 1], file, area, months[t]))])
  );
  if (columns.size < areas.length) throw new Error(`${file}: expected each area in one column only`);
  return {months, columns};
}

/** Writes a measure of a vintage, the whole country first and then the areas by code. */
export function formatCells({months, columns}: MeasureCells): string {
  const areas = [...columns].sort(([a], [b]) => compareAreas(a, b));
  const header = ["month", ...areas.map(([area]) => area)];
  return formatCsv([header, ...months.map((month, t) => [month, ...areas.map(([, column]) => formatCell(column[t]))])]);
}

/** Sorts codes of areas: the whole country, then by code. */
export function compareAreas(a: string, b: string): number {
  return Number(b === "SSS") - Number(a === "SSS") || Number(a > b) - Number(a < b);
}

function readMonth(text: string, file: string): Month {
  try {
    return parseMonth(text);
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, {cause});
  }
}

function checkOrder(months: readonly Month[], file: string): void {
  const late = months.findIndex((month, t) => t > 0 && month <= (months[t - 1] ?? ""));
  if (late > 0) throw new Error(`${file}: month ${months[late]} after ${months[late - 1]}: expected months in order`);
}

function parseCell(text = "", file: string, area: string, month: Month | undefined): PublishedCell {
  if (text === "") return undefined;
  if (text === confidential) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Error(`${file}: cell ${area} ${month}: ${JSON.stringify(text)}, expected a number, "..." or nothing`);
}

function formatCell(cell: PublishedCell): string {
  if (cell === undefined) return "";
  return cell === null ? confidential : String(cell);
}
