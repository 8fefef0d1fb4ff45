import {readdirSync} from "node:fs";
import {join} from "node:path";

/** The made-up project folder and what the build adds to it. */
export const golden = join(import.meta.dirname, "small");

/** All files below a folder, by their paths in it. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1)).sort();
}

/**
 * Whether a built file is kept here to the byte. Binary files are known by their checksums, which are kept; what
 * columns and codes mean is the same in every build, and descriptions for programs have tests of their own.
 */
export function isKept(path: string): boolean {
  return !/\.(xlsx|parquet|zip|csv-metadata\.json)$|(^|\/)((column|code)-list\.|datapackage\.json$)/.test(path);
}
