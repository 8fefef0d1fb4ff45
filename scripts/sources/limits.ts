/** What we take in at most; beyond it a file is refused by a sentence, and not by a machine without memory. */
export const limits = {
  /** Bytes of a file after unpacking. */
  bytes: 1_000_000_000,
  /** Bytes of a JSON file, which is read as a whole. */
  jsonBytes: 250_000_000,
  /** Objects and lists inside one another; the source needs seven. */
  jsonDepth: 50,
  cells: 60_000_000,
  /** Bytes of a PX file before its cells. */
  pxHead: 20_000_000,
  /** Bytes of one text: a title, a note, a label. */
  text: 100_000,
  /** Fields of one row of CSV. */
  fields: 200_000
} as const;

/** Writes a limit in a message. */
export function tellLimit(count: number, unit: string): string {
  return `at most ${count.toLocaleString("en").replaceAll(",", " ")} ${unit}`;
}
