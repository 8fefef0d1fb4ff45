import type {Files} from "../../../scripts/effects/files.ts";

/** Files that live in a map only: what a test writes, it can look at. */
export interface MemoryFiles extends Files {
  /** Path to content, for looking at. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Files in memory, with some of them there from the start. */
export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const below = (folder: string): string[] => [...contents.keys()].filter((path) => path.startsWith(`${folder}/`));
  const files: MemoryFiles = {
    contents,
    readText: (path) => new TextDecoder("utf-8", {fatal: true}).decode(files.readBytes(path)),
    readBytes(path) {
      const content = contents.get(path);
      if (!content) throw new Error(`file ${path}: expected a readable file`);
      return content;
    },
    write: (path, content) =>
      void contents.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content),
    writeParts: (path, parts) => files.write(path, Buffer.concat(Array.from(parts, (part) => Uint8Array.from(part)))),
    move(from, to) {
      if (files.exists(to)) throw new Error(`path ${to}: expected nothing there yet`);
      for (const path of contents.has(from) ? [from] : below(from)) {
        contents.set(to + path.slice(from.length), files.readBytes(path));
        contents.delete(path);
      }
    },
    list: (folder) => [...new Set(below(folder).map((path) => nameAfter(path, folder)))].sort(),
    exists: (path) => contents.has(path) || below(path).length > 0,
    remove: (path) => [path, ...below(path)].forEach((each) => contents.delete(each))
  };
  for (const [path, content] of Object.entries(initial)) files.write(path, content);
  return files;
}

function nameAfter(path: string, folder: string): string {
  return path.slice(folder.length + 1).split("/")[0] ?? "";
}
