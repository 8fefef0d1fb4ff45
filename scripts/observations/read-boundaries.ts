import {boundariesSchema} from "../../src/model/boundaries.ts";
import type {Boundaries} from "../../src/model/boundaries.ts";
import {describeIssues} from "../../src/model/schema-issues.ts";
import type {Files} from "../effects/files.ts";
import {parseJson} from "./json.ts";

const path = "data/reference/boundaries.json";

/** Reads the borders of the municipalities. */
export function readBoundaries(files: Files): Boundaries {
  const result = boundariesSchema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}
