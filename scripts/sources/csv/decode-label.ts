const [unicode, windows] = [new TextDecoder("utf-8", {fatal: true}), new TextDecoder("windows-1252")];

/**
 * A text in UTF-8, or in windows-1252 where it cannot be UTF-8: a CSV does not tell its character set. What iso-8859-15
 * has in other places than windows-1252, such as the sign of the euro, is in no name of the source.
 *
 * @param hasLetters whether there is any letter beyond those of ASCII
 */
export function decodeLabel(memory: Uint8Array, length: number, hasLetters: boolean): string {
  if (!hasLetters) return Buffer.from(memory.buffer, memory.byteOffset, length).toString("latin1");
  const bytes = memory.subarray(0, length);
  try {
    return unicode.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}
