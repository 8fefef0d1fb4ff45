import {z} from "zod";
import type {Cube} from "../cube.ts";
import type {Block} from "./split.ts";

/** Checks that an answer holds exactly what was asked, whatever else may be right about it. */
export function checkAnswer(cube: Cube, {measures, months}: Block, areas: readonly string[]): void {
  checkCodes(cube.areas, areas, `${cube.file}: areas`);
  checkCodes(cube.months, months, `${cube.file}: months`);
  checkCodes(cube.measures, measures, `${cube.file}: measures`);
}

function checkCodes(found: readonly string[], asked: readonly string[], where: string): void {
  const missing = asked.filter((code) => !found.includes(code));
  const other = found.filter((code) => !asked.includes(code));
  if (missing.length === 0 && other.length === 0) return;
  const told = [...describe("missing", missing), ...describe("not asked for", other)];
  throw new Error(`${where}: ${told.join(", ")}: expected exactly the codes that were asked for`);
}

function describe(what: string, codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  const more = codes.length > 5 ? ` and ${codes.length - 5} more` : "";
  return [`${codes.slice(0, 5).join(" ")}${more} ${what}`];
}

const schema = z.object({updated: z.string()});

/** When the source last changed the table, as the answer writes it: two answers of one state write the same. */
export function readUpdated(text: string, file: string): string {
  const result = schema.safeParse(JSON.parse(text));
  if (result.success) return result.data.updated;
  throw new Error(`${file}: expected the time of the last change as "updated"`, {cause: result.error});
}
