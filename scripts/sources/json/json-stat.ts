import {counted} from "../../../src/model/counted.ts";
import {readMonth} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {cellName} from "../cube.ts";
import type {Cube} from "../cube.ts";
import {readUpdated} from "../finnish-day.ts";
import {readDimensions} from "./json-stat-dimensions.ts";
import type {Dimension} from "./json-stat-dimensions.ts";
import {readDataset} from "./json-stat-schema.ts";
import type {Dataset} from "./json-stat-schema.ts";
import {parseStrictJson} from "./strict-json.ts";

/** Reads a JSON-stat 2.0 data set, with values and statuses in any of the spellings that the format allows. */
export function parseJsonStat(text: string, file: string, measures: ReadonlySet<string>): Cube {
  return readJsonStat(parseStrictJson(text, file), file, measures);
}

/** Reads a JSON-stat 2.0 data set that is JSON already. */
export function readJsonStat(json: unknown, file: string, measures: ReadonlySet<string>): Cube {
  const dataset = readDataset(json, file);
  const dimensions = readDimensions(dataset, measures, file);
  const count = dataset.size.reduce((product, size) => product * size, 1);
  const value = readFlat(dataset.value, count, `${file}: value`);
  const status = readStatus(dataset.status, count, file);
  const cube: Cube = {
    file,
    title: dataset.label,
    source: dataset.source,
    updated: readUpdated(dataset.updated, file),
    areas: dimensions.areas.codes,
    months: readMonths(dimensions.months, file),
    measures: dimensions.measures.codes,
    cell(area, month, measure) {
      const {areas, months, measures} = dimensions;
      const at = area * areas.stride + month * months.stride + measure * measures.stride;
      return readCell(value(at), status(at), () => `${file}: ${cellName(cube, area, month, measure)}`);
    }
  };
  return cube;
}

/** What stands at a position of the flat list; undefined or null where nothing does. */
type Flat = (at: number) => unknown;

function readFlat(list: Dataset["value"], count: number, where: string): Flat {
  if (Array.isArray(list)) {
    if (list.length !== count)
      throw new Error(`${where}: ${counted(list.length, "cell")}, expected ${count} by the sizes`);
    return (at) => list[at];
  }
  const wrong = Object.keys(list).find((key) => !/^(0|[1-9]\d*)$/.test(key) || Number(key) >= count);
  if (wrong !== undefined) throw new Error(`${where}: key ${wrong}, expected whole numbers below ${count}`);
  return (at) => list[at];
}

function readStatus(status: Dataset["status"], count: number, file: string): Flat {
  if (typeof status === "string") return () => status;
  return status === undefined ? () => undefined : readFlat(status, count, `${file}: status`);
}

function readCell(value: unknown, status: unknown, where: () => string): number | null {
  if (value === undefined || value === null) {
    if (status === "...") return null;
    throw new Error(`${where()}: no value and status ${letter(status)}, expected a value or status "..."`);
  }
  if (typeof value !== "number") throw new Error(`${where()}: value ${JSON.stringify(value)}, expected a number`);
  if (status === undefined || status === null || status === "") return value;
  throw new Error(`${where()}: value ${value} with status ${letter(status)}, expected none`);
}

function letter(status: unknown): string {
  return JSON.stringify(status ?? null);
}

function readMonths({id, codes}: Dimension, file: string): Month[] {
  const months = codes.map((code) => readMonth(code, `${file}: dimension ${id}`));
  const late = months.findIndex((month, i) => i > 0 && month <= (months[i - 1] ?? ""));
  if (late < 0) return months;
  throw new Error(
    `${file}: dimension ${id}: month ${months[late]} after ${months[late - 1]}, expected months in order`
  );
}
