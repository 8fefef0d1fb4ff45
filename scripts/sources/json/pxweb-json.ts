import {z} from "zod";
import {counted} from "../../../src/model/counted.ts";
import {readMonth} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import {cellName} from "../cube.ts";
import type {Cube} from "../cube.ts";
import {kindOf} from "../dimension-kinds.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import {readUpdated} from "../finnish-day.ts";

/** Whether JSON has the frame of PxWeb's own format `json`. */
export function isPxwebJson(json: unknown): boolean {
  return typeof json === "object" && json !== null && "columns" in json && "data" in json;
}

/** Reads PxWeb's own format `json`: a row for each area and month, and in it each measure as text. */
export function readPxwebJson(json: unknown, file: string, measures: ReadonlySet<string>): Cube {
  const answer = readAnswer(json, file);
  const rows = readRows(answer, measures, file);
  const areas = [...new Set(rows.map(({area}) => area))];
  const months = [...new Set(rows.map(({month}) => month))].sort();
  const values = arrange(rows, areas, months, file);
  const [{label, source, updated}] = answer.metadata;
  const cube: Cube = {
    file,
    title: label,
    source,
    updated: readUpdated(updated, file),
    areas,
    months,
    measures: answer.columns.filter(isMeasure).map(({code}) => code),
    cell: (area, month, measure) =>
      readCell(values[area]?.[month]?.[measure], () => `${file}: ${cellName(cube, area, month, measure)}`)
  };
  return cube;
}

/** The frame; rows are read apart, for they are many. */
const answerSchema = z.object({
  columns: z.array(z.object({code: z.string().min(1), type: z.enum(["d", "t", "c"])})).min(1),
  data: z.array(z.unknown()).min(1),
  metadata: z.tuple(
    [z.object({updated: z.string().optional(), label: z.string().min(1), source: z.string().min(1)})],
    z.unknown()
  )
});

type Answer = z.infer<typeof answerSchema>;
type Column = Answer["columns"][number];

function readAnswer(json: unknown, file: string): Answer {
  const result = answerSchema.safeParse(json);
  if (!result.success) {
    throw new Error(`${file}: expected an answer of PxWeb in its format json: ${describeIssues(result.error)}`, {
      cause: result.error
    });
  }
  const codes = result.data.columns.map(({code}) => code);
  const twice = codes.find((code, i) => codes.indexOf(code) < i);
  if (twice !== undefined) throw new Error(`${file}: column ${twice} twice, expected once`);
  return result.data;
}

function isMeasure({type}: Column): boolean {
  return type === "c";
}

interface Row {
  readonly area: string;
  readonly month: Month;
  readonly values: readonly string[];
}

function readRows({columns, data}: Answer, measures: ReadonlySet<string>, file: string): Row[] {
  const dimensions = columns.filter((column) => !isMeasure(column));
  const width = columns.length - dimensions.length;
  const rows = data.map((row, i) => {
    const {key, values} = (row ?? {}) as {key?: unknown; values?: unknown};
    if (areTexts(key, dimensions.length) && areTexts(values, width)) return {key, values};
    throw new Error(
      `${file}: row ${i + 1}: expected a key of ${dimensions.length} and ${counted(width, "value")}, all of them text`
    );
  });
  const {areas, months} = findDimensions(dimensions, rows, measures, file);
  return rows.map(({key, values}) => ({
    area: key[areas] ?? "",
    month: readMonth(key[months] ?? "", `${file}: column ${dimensions[months]?.code}`),
    values
  }));
}

function areTexts(list: unknown, length: number): list is string[] {
  return Array.isArray(list) && list.length === length && list.every((each) => typeof each === "string");
}

function findDimensions(
  dimensions: readonly Column[],
  rows: readonly {readonly key: readonly string[]}[],
  measures: ReadonlySet<string>,
  file: string
): Record<"areas" | "months", number> {
  const kinds = dimensions.map(({code, type}, d) => {
    const codes = [...new Set(rows.map(({key}) => key[d] ?? ""))];
    const kind = kindOf(codes, type === "t", measures);
    if (kind === "areas" || kind === "months") return kind;
    throw new Error(`${file}: column ${code} with ${codes[0]}: expected areas or months`);
  });
  const only = (kind: DimensionKind): number => {
    const count = kinds.filter((each) => each === kind).length;
    if (count !== 1) throw new Error(`${file}: ${counted(count, "column")} of ${kind}, expected one`);
    return kinds.findIndex((each) => each === kind);
  };
  return {areas: only("areas"), months: only("months")};
}

/** The values by area and month, wherever their row stands in the file. */
function arrange(
  rows: readonly Row[],
  areas: readonly string[],
  months: readonly Month[],
  file: string
): (readonly string[])[][] {
  const found = new Map<string, readonly string[]>();
  for (const {area, month, values} of rows) {
    const place = `${area} ${month}`;
    if (found.has(place)) throw new Error(`${file}: ${place}: two rows, expected one`);
    found.set(place, values);
  }
  return areas.map((area) =>
    months.map((month) => {
      const values = found.get(`${area} ${month}`);
      if (values) return values;
      throw new Error(`${file}: ${area} ${month}: no row, expected one for each area and month`);
    })
  );
}

function readCell(text: string | undefined, where: () => string): number | null {
  if (text === "...") return null;
  if (text !== undefined && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Error(`${where()}: value ${JSON.stringify(text)}, expected a number or "..."`);
}
