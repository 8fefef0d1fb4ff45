import {limits, tellLimit} from "./limits.ts";

/** The bytes of a file, piece by piece; a piece may be overwritten by the next one. */
export type Chunks = AsyncIterable<Uint8Array>;

/** A stream of which the beginning is known: what is to be read still begins with it. */
export interface Opened {
  readonly beginning: Uint8Array;
  readonly chunks: Chunks;
}

/** How much of a file is looked at before its format is known. */
const beginningSize = 65_536;

/** Unpacks a file that is packed with gzip, and looks at its beginning. */
export async function openChunks(chunks: Chunks, file: string): Promise<Opened> {
  const packed = await lookAhead(chunks);
  const isPacked = packed.beginning[0] === 0x1f && packed.beginning[1] === 0x8b;
  return lookAhead(withoutMark(limited(isPacked ? unpacked(packed.chunks, file) : packed.chunks, file)));
}

/** All bytes of a stream, for formats that are read as a whole. */
export async function joinChunks(chunks: Chunks, limit: number, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part.slice());
    length += part.length;
    if (length > limit) throw new Error(`${file}: longer, expected ${tellLimit(limit, "bytes")} of JSON`);
  }
  return Buffer.concat(parts);
}

async function lookAhead(chunks: Chunks): Promise<Opened> {
  const rest = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < beginningSize) {
    const next = await rest.next();
    if (next.done) break;
    parts.push(next.value.slice());
    length += next.value.length;
  }
  const beginning = Buffer.concat(parts);
  return {beginning, chunks: followedBy(beginning, {[Symbol.asyncIterator]: () => rest})};
}

async function* followedBy(beginning: Uint8Array, rest: Chunks): AsyncGenerator<Uint8Array> {
  if (beginning.length > 0) yield beginning;
  yield* rest;
}

async function* limited(chunks: Chunks, file: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > limits.bytes) throw new Error(`${file}: longer, expected ${tellLimit(limits.bytes, "bytes")}`);
    yield part;
  }
}

/** Leaves out the mark of byte order that some programs put before UTF-8. */
async function* withoutMark(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const {beginning, chunks: whole} = await lookAhead(chunks);
  const isMarked = beginning[0] === 0xef && beginning[1] === 0xbb && beginning[2] === 0xbf;
  let isFirst = true;
  for await (const part of whole) {
    yield isFirst && isMarked ? part.subarray(3) : part;
    isFirst = false;
  }
}

async function* unpacked(chunks: Chunks, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* streamOf(chunks).pipeThrough(new DecompressionStream("gzip"));
  } catch (cause) {
    throw new Error(`${file}: cut or damaged, expected a file packed with gzip`, {cause});
  }
}

function streamOf(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await rest.next();
      if (next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    }
  });
}
