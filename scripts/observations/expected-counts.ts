import {z} from "zod";
import {describeIssues} from "../../src/model/schema-issues.ts";
import type {Files} from "../effects/files.ts";
import {parseJson} from "./json.ts";

/** How many areas and municipalities the reference tables must hold. */
export type ExpectedCounts = z.infer<typeof schema>;

const count = z.int().nonnegative();
const schema = z.strictObject({
  pilotAreas: count,
  pilotMunicipalities: count,
  municipalities: count,
  mainlandWithoutPilot: count
});
const path = "data/reference/expected-counts.json";

/** Reads what the reference tables are counted against: facts of the law, kept as data beside them. */
export function readExpectedCounts(files: Files): ExpectedCounts {
  const result = schema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}
