import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

/** Where programs of these names lie, in the order of the names. */
export function executables(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}
