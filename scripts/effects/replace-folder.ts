import type {Files} from "./files.ts";

/** Puts a file into the folder being filled; the path is relative to that folder. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Fills a folder anew beside the old one and exchanges them at the end: nothing stale stays, and a failure changes nothing. */
export function replaceFolder<Result>(files: Files, folder: string, fill: (write: WriteFile) => Result): Result {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  files.remove(fresh);
  try {
    const result = fill((path, content) => files.write(`${fresh}/${path}`, content));
    files.remove(old);
    if (files.exists(folder)) files.move(folder, old);
    files.move(fresh, folder);
    return result;
  } finally {
    files.remove(fresh);
    files.remove(old);
  }
}
