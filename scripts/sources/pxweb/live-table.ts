import {z} from "zod";
import {readMonth} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import {parseStrictJson} from "../json/strict-json.ts";

/** A variable as the source calls it and its values: the name changes, what it holds does not. */
interface LiveVariable<Code extends string = string> {
  readonly name: string;
  readonly codes: readonly Code[];
}

/** What the table of the source holds now. */
export interface LiveTable {
  readonly areas: LiveVariable;
  /** In order. */
  readonly months: LiveVariable<Month>;
  readonly measures: LiveVariable;
  /** How the source writes a month. */
  readonly monthCode: (month: Month) => string;
}

const schema = z.object({
  variables: z.array(z.object({code: z.string(), values: z.array(z.string()).min(1), time: z.boolean().optional()}))
});

type Variable = z.infer<typeof schema>["variables"][number];

/**
 * Reads the description of the table and finds its variables by what they hold.
 *
 * @param known codes of the measures we know
 */
export function parseLiveTable(text: string, where: string, known: ReadonlySet<string>): LiveTable {
  const result = schema.safeParse(parseStrictJson(text, where));
  if (!result.success) {
    throw new Error(`${where}: expected the description of a table: ${describeIssues(result.error)}`, {
      cause: result.error
    });
  }
  const {variables} = result.data;
  const find = (what: string, holds: (variable: Variable) => boolean): LiveVariable =>
    findVariable(variables, where, what, holds);
  const areas = find("areas such as SSS and KU091", ({values}) => values.some((code) => /^(SSS|KU\d{3})$/.test(code)));
  const measures = find("measures such as TYOTTOMATLOPUSSA", ({values}) => values.some((code) => known.has(code)));
  const times = find('months, with "time": true', ({time}) => time === true);
  const other = variables.find(({code}) => ![areas, measures, times].some(({name}) => name === code));
  if (other) throw new Error(`${where}: variable ${other.code}: expected areas, months and measures only`);
  const monthCodes = new Map(times.codes.map((code) => [readMonth(code, where), code]));
  return {
    areas,
    months: {name: times.name, codes: [...monthCodes.keys()].sort()},
    measures,
    monthCode: (month) => monthCodes.get(month) ?? month
  };
}

function findVariable(
  variables: readonly Variable[],
  where: string,
  what: string,
  holds: (variable: Variable) => boolean
): LiveVariable {
  const [found, ...others] = variables.filter(holds);
  if (found && others.length === 0) return {name: found.code, codes: found.values};
  const names = variables.map(({code}) => code).join(", ");
  throw new Error(`${where}: ${found ? "several variables" : "no variable"} of ${what} among ${names}, expected one`);
}
