import {gunzipSync} from "node:zlib";
import {placeIn} from "./place.ts";

/** The text of a file that may be packed with gzip. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const plain = unpack(bytes, file);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(plain);
  } catch (cause) {
    const loose = new TextDecoder().decode(plain);
    const {line, column} = placeIn(loose, Math.max(0, loose.indexOf("\uFFFD")));
    throw new Error(`${file}: line ${line}, column ${column}: cut or damaged, expected UTF-8 text`, {cause});
  }
}

function unpack(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new Error(`${file}: cut or damaged, expected a file packed with gzip`, {cause});
  }
}
