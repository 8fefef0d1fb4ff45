import {limits, tellLimit} from "../limits.ts";
import {misplaced, quoted} from "../place.ts";
import type {Place} from "../place.ts";
import {decodeLabel} from "./decode-label.ts";

/** A field of a row; columns count characters. */
export interface Field extends Place {
  readonly text: string;
}

/** Splits bytes into rows as they come; a row may begin in one piece of a file and end in another. */
export interface RowReader {
  push(bytes: Uint8Array): void;
  /** Ends the file; refuses one that ends within a row. */
  end(): void;
}

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/**
 * Prepares the rows of a file, without those that hold nothing.
 *
 * @param delimiter what stands between fields: `,`, `;` or a tab
 */
export function makeRowReader(file: string, delimiter: string, take: (row: readonly Field[]) => void): RowReader {
  const separator = delimiter.charCodeAt(0);
  const text = new Uint8Array(limits.text);
  let length = 0;
  let hasLetters = false;
  let row: Field[] = [];
  let start: Place = {line: 1, column: 1};
  const position = {line: 1, column: 1};
  let previous = 0;
  let state: "start" | "plain" | "quoted" | "closed" = "start";

  const fault = (found: string, expected: string): Error => misplaced(file, {...position}, found, expected);
  const shown = (): string => decodeLabel(text, length, hasLetters);
  const endField = (): void => {
    row.push({...start, text: shown()});
    if (row.length > limits.fields) throw fault("one more field", tellLimit(limits.fields, "fields in a row"));
    length = 0;
    hasLetters = false;
    state = "start";
  };
  const endRow = (): void => {
    endField();
    const isBlank = row.length === 1 && row[0]?.text === "";
    if (!isBlank) take(row);
    row = [];
  };
  const add = (byte: number): void => {
    if (length === text.length) throw misplaced(file, start, "a longer text", tellLimit(limits.text, "bytes"));
    if (byte > 0x7f) hasLetters = true;
    text[length++] = byte;
  };
  const step = (byte: number): void => {
    if (previous === carriageReturn && byte !== lineFeed) throw fault("half a line end", "a line feed after it");
    if (state === "start") start = {line: position.line, column: position.column};
    if (state === "quoted" && byte !== quote) {
      if (byte === lineFeed) throw fault("the end of the line", `" at the end of ${quoted(shown())}`);
      add(byte);
    } else if (byte === quote) {
      if (state === "plain") throw fault('"', `a text without " or one that begins with it`);
      // Two of them within a text stand for one.
      if (state === "closed") add(byte);
      state = state === "quoted" ? "closed" : "quoted";
    } else if (byte === separator) endField();
    else if (byte === lineFeed) endRow();
    else if (byte !== carriageReturn) {
      if (state === "closed") throw fault(quoted(String.fromCharCode(byte)), `${quoted(delimiter)} after "`);
      add(byte);
      state = "plain";
    }
  };

  return {
    push(bytes) {
      // Walking through a list of bytes by “of” makes an object for each of them.
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        step(byte);
        if (byte === lineFeed) {
          position.line++;
          position.column = 1;
        }
        // In UTF-8 a character may have several bytes; those that go on with one are not counted.
        else if (byte < 0x80 || byte >= 0xc0 || previous < 0x80) position.column++;
        previous = byte;
      }
    },
    end() {
      // A file that ends within a row may be cut within a number.
      if (state !== "start" || row.length > 0) throw fault("the end of the file", "a line end after the last row");
    }
  };
}
