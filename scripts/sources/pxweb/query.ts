import type {LiveTable} from "./live-table.ts";
import type {Block} from "./split.ts";

/** The body of a POST that asks for a block in some areas. */
export function formatQuery({months, measures, areas, monthCode}: LiveTable, block: Block, chosen: readonly string[]) {
  const item = (code: string, values: readonly string[]): object => ({code, selection: {filter: "item", values}});
  return JSON.stringify({
    query: [
      item(areas.name, chosen),
      item(months.name, block.months.map(monthCode)),
      item(measures.name, block.measures)
    ],
    response: {format: "json-stat2"}
  });
}
