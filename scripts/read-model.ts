import type {z} from "zod";
import {describeIssues} from "../src/model/schema-issues.ts";
import type {Files} from "./effects/files.ts";
import {parseJson} from "./observations/json.ts";

/** Where `npm run data` keeps what the site is made from. */
export const modelFolder = "data/published";

/** Reads a page model; throws when `npm run data` has not made it, or another version of it has. */
export function readModel<Model>(files: Files, path: string, schema: z.ZodType<Model>): Model {
  const place = `${modelFolder}/${path}`;
  requireModels(files, path);
  const result = schema.safeParse(parseJson(files.readText(place), place));
  if (!result.success) throw new Error(`${place}: ${describeIssues(result.error)}; ${remedy}`);
  return result.data;
}

/** Refuses to go on where a page model is missing, as in a fresh clone. */
export function requireModels(files: Files, path = "site.json"): void {
  if (!files.exists(`${modelFolder}/${path}`)) throw new Error(`${modelFolder}/${path}: not there; ${remedy}`);
}

const remedy = '"npm run data" makes it anew';
