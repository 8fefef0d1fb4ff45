import {z} from "zod";
import {monthsFrom} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {CellColumn, SourceTable} from "../../../src/model/observations/cells.ts";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import {monthSchema} from "../../../src/model/value-schemas.ts";
import {parseJson} from "../json.ts";

/** Cells that an input states, changed or not: of each of these measures, areas and months there is one. */
export interface StatedBlock {
  readonly measures: readonly string[];
  readonly first: Month;
  readonly last: Month;
  /** Codes of the source; regions too. */
  readonly areas: readonly string[];
}

const texts = z.array(z.string().min(1)).min(1);
const blocksSchema: z.ZodType<readonly StatedBlock[]> = z
  .array(z.strictObject({measures: texts, first: monthSchema, last: monthSchema, areas: texts}))
  .min(1, "no block, expected at least one");

/** Tells what a table states, in as few blocks as it takes; a whole table is one. */
export function statedBlocks({cells, regions}: Pick<SourceTable, "cells" | "regions">): StatedBlock[] {
  const measures = [...new Set([...cells.keys(), ...regions.keys()])].sort();
  const blocks = new Map<string, StatedBlock>();
  for (const measure of measures) {
    const spans = new Map<string, string[]>();
    for (const table of [cells.get(measure), regions.get(measure)]) {
      for (const [area, column] of table?.columns ?? []) {
        for (const span of statedSpans(table?.months ?? [], column))
          spans.set(span, [...(spans.get(span) ?? []), area]);
      }
    }
    for (const [span, areas] of spans) {
      const [first, last] = span.split(" ") as [Month, Month];
      const block = {measures: [measure], first, last, areas: areas.sort()};
      const key = [span, ...block.areas].join(" ");
      blocks.set(key, {...block, measures: [...(blocks.get(key)?.measures ?? []), measure]});
    }
  }
  return [...blocks.values()];
}

/** The runs of months without a hole of which a column states something: `2021-03 2021-05`. */
function statedSpans(months: readonly Month[], column: CellColumn): string[] {
  const spans: string[] = [];
  let run: {first: Month; last: Month} | null = null;
  const end = (): void => {
    if (run) spans.push(`${run.first} ${run.last}`);
  };
  months.forEach((month, t) => {
    if (column.at(t) === undefined) return;
    if (run && monthsFrom(run.last, month) === 1) run = {...run, last: month};
    else {
      end();
      run = {first: month, last: month};
    }
  });
  end();
  return spans;
}

/** Writes blocks as JSON, a line each. */
export function formatBlocks(blocks: readonly StatedBlock[]): string {
  return `[\n${blocks.map((block) => `  ${JSON.stringify(block)}`).join(",\n")}\n]\n`;
}

/** Reads what `formatBlocks` wrote; errors name the file. */
export function parseBlocks(text: string, file: string): readonly StatedBlock[] {
  const result = blocksSchema.safeParse(parseJson(text, file));
  if (!result.success) throw new Error(`${file}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}
