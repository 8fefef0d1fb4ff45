/** How the source writes a confidential cell, whatever the format. */
export const confidentialMark = "...";

/** What a cell of a text file may hold, for messages. */
export const expectedCell = 'a number of at least 0, or "..." for a confidential cell';

/** Other marks of Statistics Finland: none of them has ever stood in this table, so none is guessed at. */
const marks: ReadonlyMap<string, string> = new Map([
  ["-", "nothing to count"],
  [".", "not logical"],
  ["..", "not available"],
  ["", "an empty cell"]
]);

/** Shows what stands in the place of a cell, with the meaning of a mark. */
export function describeCell(text: string): string {
  const meaning = marks.get(text.replaceAll('"', ""));
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return meaning === undefined ? shown : `${shown} (${meaning})`;
}

/** A number as PxWeb writes it, not below zero and with a decimal point; null for all else, as for more digits than a number can hold. */
export function parseNumber(text: string): number | null {
  return text.length <= longest && /^(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Figures of a number with their point, so that all of them count. */
const longest = 16;

const [point, zero, nine] = [0x2e, 0x30, 0x39];

/** The same for the bytes of a text: a file of 30 million cells is read without a text for each. */
export function parseDigits(bytes: Uint8Array, length: number): number | null {
  let [digits, decimals, wholes] = [0, 0, 0];
  let hasPoint = false;
  if (length > longest) return null;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === point && !hasPoint && wholes > 0) hasPoint = true;
    else if (byte < zero || byte > nine) return null;
    else {
      digits = digits * 10 + (byte - zero);
      if (hasPoint) decimals++;
      else wholes++;
    }
  }
  const isWhole = wholes > 0 && hasPoint === decimals > 0 && (wholes === 1 || bytes[0] !== zero);
  // Both are exact below 2^53, so that their quotient is the number nearest to what is written.
  return isWhole ? digits / 10 ** decimals : null;
}
