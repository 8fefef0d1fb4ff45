import {closeSync, openSync, readSync} from "node:fs";

/**
 * The bytes of a file, piece by piece. Every piece is given in the same memory, so that the next one overwrites it:
 * whoever needs it longer makes a copy. A file of any size takes up no more than one piece.
 *
 * @param name of the file, for messages
 */
export async function* readChunks(path: string, name: string): AsyncGenerator<Uint8Array> {
  const file = orUnreadable(name, () => openSync(path, "r"));
  try {
    const memory = new Uint8Array(65_536);
    for (;;) {
      const length = orUnreadable(name, () => readSync(file, memory));
      if (length === 0) return;
      yield memory.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function orUnreadable(name: string, read: () => number): number {
  try {
    return read();
  } catch (cause) {
    throw new Error(`file ${name}: expected a readable file`, {cause});
  }
}
