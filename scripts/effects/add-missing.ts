import {existsSync, mkdirSync, readdirSync, renameSync} from "node:fs";
import {dirname, join, relative} from "node:path";

/** Moves the files of a folder to their places in another; those that are there already stay as they are. */
export function addMissing(from: string, to: string): void {
  for (const entry of readdirSync(from, {recursive: true, withFileTypes: true})) {
    const file = join(entry.parentPath, entry.name);
    const place = join(to, relative(from, file));
    if (!entry.isFile() || existsSync(place)) continue;
    mkdirSync(dirname(place), {recursive: true});
    renameSync(file, place);
  }
}
