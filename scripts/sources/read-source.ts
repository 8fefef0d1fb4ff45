import type {SourceTable} from "../../src/model/observations/cells.ts";
import type {Reference} from "../../src/model/reference.ts";
import {acceptCube} from "./accept.ts";
import {joinChunks, openChunks} from "./chunks.ts";
import type {Chunks} from "./chunks.ts";
import {makeCodebook} from "./codebook.ts";
import {findDelimiter} from "./csv/delimiter.ts";
import {parsePxWebCsv} from "./csv/parse-csv.ts";
import type {Cube} from "./cube.ts";
import {decodeText} from "./decode.ts";
import {parseJsonTable} from "./json/json-table.ts";
import {limits} from "./limits.ts";
import {quoted} from "./place.ts";
import {parsePx} from "./px/parse-px.ts";

/** Reads an answer of the source in JSON; what is broken or unknown in it is refused with a sentence. */
export function readSource(bytes: Uint8Array, file: string, reference: Reference): SourceTable {
  return acceptCube(parseJson(bytes, file, reference), reference);
}

/** Reads a file of the source in any format that people have: JSON-stat, PX or CSV of PxWeb, plain or packed. */
export async function readSourceFile(chunks: Chunks, file: string, reference: Reference): Promise<SourceTable> {
  return acceptCube(await parseSource(chunks, file, reference), reference);
}

/** Tells the format by what a file holds, for its name may say anything. */
async function parseSource(packed: Chunks, file: string, reference: Reference): Promise<Cube> {
  const {beginning, chunks} = await openChunks(packed, file);
  const text = Buffer.from(beginning).toString("latin1");
  if (/^(\xff\xfe|\xfe\xff)/.test(text))
    throw new Error(`${file}: text in UTF-16, expected UTF-8: save it as CSV UTF-8`);
  if (/^\s*[{[]/.test(text)) return parseJson(await joinChunks(chunks, limits.jsonBytes, file), file, reference);
  if (/^\s*[A-Za-z][\w-]*\s*(\[\w+\]\s*)?(\([^)]*\)\s*)?=/.test(text))
    return parsePx(chunks, file, makeCodebook(reference));
  const delimiter = /^\s*</.test(text) || text.includes("\0") ? null : findDelimiter(beginning);
  if (delimiter !== null) return parsePxWebCsv(chunks, delimiter, file, makeCodebook(reference));
  const found = text.length === 0 ? "an empty file" : quoted(text.slice(0, 20));
  throw new Error(`${file}: line 1, column 1: found ${found}, expected JSON-stat, PX or CSV of PxWeb`);
}

function parseJson(bytes: Uint8Array, file: string, reference: Reference): Cube {
  const measures = new Set(reference.measures.map(({code}) => code));
  return parseJsonTable(decodeText(bytes, file), file, measures);
}
