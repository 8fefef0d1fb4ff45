import {gunzipSync} from "node:zlib";

/** The text of a file that may be packed with gzip. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(isGzip(bytes) ? gunzipSync(bytes) : bytes);
  } catch (cause) {
    throw new Error(`${file}: cut or damaged, expected UTF-8 text, plain or packed with gzip`, {cause});
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
