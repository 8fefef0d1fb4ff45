import type {SourceTable} from "../../src/model/cells.ts";
import type {Reference} from "../../src/model/reference.ts";
import {acceptCube} from "./accept.ts";
import {decodeText} from "./decode.ts";
import {parseJsonTable} from "./json-table.ts";

/** Reads a file of the source; what is broken or unknown in it is refused with a sentence. */
export function readSource(bytes: Uint8Array, file: string, reference: Reference): SourceTable {
  const measures = new Set(reference.measures.map(({code}) => code));
  return acceptCube(parseJsonTable(decodeText(bytes, file), file, measures), reference);
}
