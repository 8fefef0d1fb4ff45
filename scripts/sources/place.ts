/** Where something stands in a file; both numbers count from one, columns count characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Refuses what stands at a place of a file. */
export function misplaced(file: string, {line, column}: Place, found: string, expected: string): Error {
  return new Error(`${file}: line ${line}, column ${column}: found ${found}, expected ${expected}`);
}

/** Shows a text of a file in a message, the beginning of it when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The place of a position in a text. */
export function placeIn(text: string, at: number): Place {
  const before = text.slice(0, at);
  return {line: before.split("\n").length, column: at - before.lastIndexOf("\n")};
}
