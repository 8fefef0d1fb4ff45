const [unicode, windows] = [new TextDecoder("utf-8", {fatal: true}), new TextDecoder("windows-1252")];

/**
 * A text in UTF-8, or in windows-1252 where it cannot be UTF-8: a CSV does not tell its character set. What iso-8859-15
 * has in other places than windows-1252, such as the sign of the euro, is in no name of the source.
 */
export function decodeLabel(bytes: Uint8Array): string {
  if (!bytes.some((byte) => byte > 0x7f)) return Buffer.from(bytes).toString("latin1");
  try {
    return unicode.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}
