import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../golden/kept-files.ts";

/** The checksum of every file in some folders of a project, by its path. */
export type FolderContents = ReadonlyMap<string, string>;

/** Reads what folders of a project hold. */
export function readContents(project: string, folders: readonly string[]): FolderContents {
  const paths = folders.flatMap((folder) => listFiles(join(project, folder)).map((path) => `${folder}/${path}`));
  return new Map(paths.map((path) => [path, checksum(join(project, path))]));
}

/** Tells how contents differ from those expected, one sentence a file. */
export function tellDifferences(found: FolderContents, expected: FolderContents): string[] {
  const paths = new Set([...expected.keys(), ...found.keys()]);
  return [...paths].flatMap((path) => {
    if (!found.has(path)) return [`${path} is not there, expected it as before`];
    if (!expected.has(path)) return [`${path} is there, expected no such file`];
    return found.get(path) === expected.get(path) ? [] : [`${path} has other bytes than before, expected the same`];
  });
}

function checksum(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
