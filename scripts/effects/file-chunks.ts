import {open} from "node:fs/promises";

/**
 * The bytes of a file, piece by piece. Every piece is given in the same memory, so that the next one overwrites it:
 * whoever needs it longer makes a copy. A file of any size takes up no more than one piece.
 */
export async function* readChunks(path: string, name: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  try {
    const memory = new Uint8Array(65_536);
    for (;;) {
      const {bytesRead} = await handle.read(memory, 0, memory.length, null).catch((cause: unknown) => {
        throw unreadable(name, cause);
      });
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function unreadable(name: string, cause: unknown): Error {
  return new Error(`file ${name}: expected a readable file`, {cause});
}
