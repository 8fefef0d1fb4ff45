import {z} from "zod";
import {categoriesOf} from "./categories.ts";
import {variableNames} from "./names.ts";
import type {TableNames} from "./names.ts";
import type {ServedCode, ServedTable} from "./served-table.ts";

/** What a query selects: positions in the lists of the table, in its order. */
export interface Selection {
  readonly areas: readonly number[];
  readonly months: readonly number[];
  readonly measures: readonly number[];
  readonly format: string;
}

const querySchema = z.object({
  query: z.array(
    z.object({
      code: z.string(),
      selection: z.object({filter: z.string(), values: z.array(z.string())})
    })
  ),
  response: z.object({format: z.string()})
});

type Filter = z.infer<typeof querySchema>["query"][number]["selection"];

/** Reads the body of a POST; a text is the message of a refusal, as PxWeb words it. */
export function readSelection(body: string, table: ServedTable, names: TableNames): Selection | string {
  const parsed = querySchema.safeParse(parse(body));
  if (!parsed.success) return "Parameter error";
  const {query, response} = parsed.data;
  const variables = variableNames(names);
  if (query.some(({code}) => !variables.includes(code))) return "Parameter error";
  const [areas, months, measures] = variables.map((name, v) =>
    select(categoriesOf(table)[v] ?? [], query.find(({code}) => code === name)?.selection)
  );
  if (areas && months && measures) return {areas, months, measures, format: response.format};
  const wrong = [areas, months, measures].findIndex((positions) => !positions);
  return `The request for variable '${variables[wrong]}' has an error. Please check your query.`;
}

/** How many cells a selection holds. */
export function countCells({areas, months, measures}: Selection): number {
  return areas.length * months.length * measures.length;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Positions in the order of the table, or null where the filter names what is not there. */
function select(categories: readonly ServedCode[], filter: Filter | undefined): number[] | null {
  const all = [...categories.keys()];
  if (filter === undefined) return all;
  if (filter.filter === "top") return selectLast(all, filter.values);
  const chosen = all.filter((i) => isChosen(categories[i]?.code ?? "", filter));
  const isWhole = filter.filter === "all" || chosen.length === new Set(filter.values).size;
  return isWhole && chosen.length > 0 ? chosen : null;
}

/** The last so many. */
function selectLast(all: readonly number[], [count = ""]: readonly string[]): number[] | null {
  return /^[1-9]\d*$/.test(count) ? all.slice(-Number(count)) : null;
}

function isChosen(code: string, {filter, values}: Filter): boolean {
  if (filter === "item") return values.includes(code);
  return filter === "all" && values.some((pattern) => matches(code, pattern));
}

/** `*` stands for any text. */
function matches(code: string, pattern: string): boolean {
  return new RegExp(`^${pattern.split("*").map(RegExp.escape).join(".*")}$`).test(code);
}
