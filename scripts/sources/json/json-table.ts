import type {Cube} from "../cube.ts";
import {readJsonStat} from "./json-stat.ts";
import {isPxwebJson, readPxwebJson} from "./pxweb-json.ts";
import {parseStrictJson} from "./strict-json.ts";

/** Reads a table that is JSON, in either of the two formats in which PxWeb answers: JSON-stat 2.0 or its own `json`. */
export function parseJsonTable(text: string, file: string, measures: ReadonlySet<string>): Cube {
  const json = parseStrictJson(text, file);
  if (isPxwebJson(json)) return readPxwebJson(json, file, measures);
  if (isJsonStat(json)) return readJsonStat(json, file, measures);
  throw new Error(
    `${file}: found ${describe(json)}, expected a JSON-stat 2.0 data set or an answer of PxWeb in its format json`
  );
}

function isJsonStat(json: unknown): boolean {
  return isObject(json) && "dimension" in json && "value" in json;
}

/** What JSON is that is no table: a description of one, an error, something else altogether. */
function describe(json: unknown): string {
  if (Array.isArray(json)) return "a list";
  if (!isObject(json)) return JSON.stringify(json).slice(0, 40);
  const keys = Object.keys(json);
  return keys.length === 0
    ? "an empty object"
    : `an object of ${keys.slice(0, 3).join(", ")}${keys.length > 3 ? " …" : ""}`;
}

function isObject(json: unknown): json is object {
  return typeof json === "object" && json !== null;
}
