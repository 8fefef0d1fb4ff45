import type {Cube} from "./cube.ts";
import {readJsonStat} from "./json-stat.ts";
import {isPxwebJson, readPxwebJson} from "./pxweb-json.ts";
import {parseStrictJson} from "./strict-json.ts";

/** Reads a table that is JSON, in either of the two formats in which PxWeb answers: JSON-stat 2.0 or its own `json`. */
export function parseJsonTable(text: string, file: string, measures: ReadonlySet<string>): Cube {
  const json = parseStrictJson(text, file);
  return isPxwebJson(json) ? readPxwebJson(json, file, measures) : readJsonStat(json, file, measures);
}
