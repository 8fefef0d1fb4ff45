import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, relative, resolve, sep} from "node:path";

/** Files below one root; paths are relative to it and use `/`. */
export interface Files {
  /** The text of a UTF-8 file. */
  readText(path: string): string;
  readBytes(path: string): Uint8Array;
  /** Writes a whole file, never half of one, and the folders above it. */
  write(path: string, content: string | Uint8Array): void;
  /** The same for a file that comes in parts, each of which may be overwritten by the next one. */
  writeParts(path: string, parts: Iterable<Uint8Array>): void;
  /** Renames a file or folder; refuses when the target exists. */
  move(from: string, to: string): void;
  /** Names of the files and folders in a folder, sorted; none when there is no such folder. */
  list(folder: string): string[];
  exists(path: string): boolean;
  /** Removes a file or a folder with all it holds; does nothing when there is none. */
  remove(path: string): void;
}

/** The real files below a folder. */
export function diskFiles(root: string): Files {
  const place = (path: string): string => placeBelow(root, path);
  return {
    readText: (path) => decodeText(readBytes(place(path), path), path),
    readBytes: (path) => readBytes(place(path), path),
    write: (path, content) => writeParts(place(path), [content]),
    writeParts: (path, parts) => writeParts(place(path), parts),
    move: (from, to) => moveWhole(place(from), place(to), to),
    list: (folder) => (existsSync(place(folder)) ? readdirSync(place(folder)).sort() : []),
    exists: (path) => existsSync(place(path)),
    remove: (path) => rmSync(place(path), {recursive: true, force: true})
  };
}

function placeBelow(root: string, path: string): string {
  const place = resolve(root, path);
  const below = relative(resolve(root), place);
  if (below === ".." || below.startsWith(`..${sep}`) || resolve(below) === below) {
    throw new Error(`path ${JSON.stringify(path)}: expected a place below ${root}`);
  }
  return place;
}

function readBytes(place: string, path: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch (cause) {
    throw new Error(`file ${path}: expected a readable file`, {cause});
  }
}

function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new Error(`file ${path}: expected UTF-8 text`, {cause});
  }
}

// A reader, or the next run after a crash, sees the old file or the new one.
function writeParts(place: string, parts: Iterable<string | Uint8Array>): void {
  mkdirSync(dirname(place), {recursive: true});
  const half = `${place}.${process.pid}.tmp`;
  try {
    fill(half, parts);
    renameSync(half, place);
  } finally {
    rmSync(half, {force: true});
  }
}

function fill(place: string, parts: Iterable<string | Uint8Array>): void {
  const file = openSync(place, "w");
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

function moveWhole(from: string, to: string, name: string): void {
  if (existsSync(to)) throw new Error(`path ${name}: expected nothing there yet`);
  mkdirSync(dirname(to), {recursive: true});
  renameSync(from, to);
}
