/** Turns the bytes of a text, one character for each, into the text. */
export type DecodePx = (bytes: string) => string | null;

/** The character sets that Statistics Finland has written PX files in, by the names that a file may give. */
const charsets: ReadonlyMap<string, string> = new Map([
  ["windows-1252", "windows-1252"],
  ["ansi", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["iso-8859-15", "iso-8859-15"],
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"]
]);

/**
 * Prepares the reading of texts in a character set; null when we do not know it. A text that holds letters in UTF-8 is
 * UTF-8 whatever the file says: people save files anew and leave the keyword as it was.
 */
export function makeDecoder(name: string): DecodePx | null {
  const charset = charsets.get(name.toLowerCase());
  if (charset === undefined) return null;
  const unicode = new TextDecoder("utf-8", {fatal: true});
  const narrow = new TextDecoder(charset === "utf-8" ? "windows-1252" : charset);
  return (text) => {
    const bytes = Buffer.from(text, "latin1");
    try {
      return unicode.decode(bytes);
    } catch {
      return charset === "utf-8" ? null : withQuotes(narrow.decode(bytes));
    }
  };
}

// The source calls files iso-8859-15 that hold characters of windows-1252, where the former has none: ’ of “employees’”.
function withQuotes(text: string): string {
  const windows = new TextDecoder("windows-1252");
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => windows.decode(Uint8Array.of(letter.charCodeAt(0))));
}
