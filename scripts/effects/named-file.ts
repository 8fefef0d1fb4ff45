import {basename, dirname, resolve} from "node:path";
import {diskFiles} from "./files.ts";
import type {Files} from "./files.ts";

/** The folder and the name of a file that a person named on the command line. */
export function findNamedFile(path: string): {readonly files: Files; readonly name: string} {
  const place = placeOfNamedFile(path);
  return {files: diskFiles(dirname(place)), name: basename(place)};
}

/** Where a file is that a person named: npm runs us in the project's folder; the person stands in another one, perhaps. */
export function placeOfNamedFile(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? "", path);
}
