import {counted} from "../../../src/model/counted.ts";
import type {CellList} from "../../../src/model/observations/cell-list.ts";
import {confidentialMark, describeCell, expectedCell, parseDigits} from "../number-text.ts";
import {misplaced} from "../place.ts";
import type {Place} from "../place.ts";
import {isBlank, latin1} from "./tokens.ts";

/** Reads the cells of a PX file as their bytes come. */
export interface CellReader {
  push(bytes: Uint8Array): void;
  /** Ends the file; refuses one that lacks cells or the semicolon after them. */
  end(): void;
}

const [lineFeed, semicolon] = [0x0a, 0x3b];

/** A mark stands in quotation marks, a number without. */
const confidential = new TextEncoder().encode(`"${confidentialMark}"`);

/** A cell longer than that is none. */
const longest = 64;

/**
 * Prepares the reading of as many cells as the variables make.
 *
 * @param start where the first byte stands
 */
export function makeCellReader(file: string, start: Place, expected: number, cells: CellList): CellReader {
  let {line, column} = start;
  let [openLine, openColumn] = [line, column];
  const token = new Uint8Array(longest);
  let length = 0;
  let isOver = false;

  const close = (): void => {
    if (length === 0) return;
    const number = parseDigits(token, length);
    const fault = faultOf(number);
    if (fault !== null) throw misplaced(file, {line: openLine, column: openColumn}, describeCell(shown()), fault);
    cells.push(number);
    length = 0;
  };
  const shown = (): string => latin1(token.subarray(0, length));
  const faultOf = (number: number | null): string | null => {
    if (isOver) return "nothing after the last cell";
    if (cells.length === expected) return `; after ${counted(expected, "cell")}`;
    return number === null && !isConfidential(token, length) ? expectedCell : null;
  };

  return {
    push(bytes) {
      // Walking through a list of bytes by “of” makes an object for each of them.
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (!isBlank(byte) && byte !== semicolon) {
          if (length === 0) {
            openLine = line;
            openColumn = column;
          }
          if (length < longest) token[length++] = byte;
        } else {
          close();
          if (byte === semicolon && cells.length < expected) {
            throw misplaced(
              file,
              {line, column},
              `; after ${counted(cells.length, "cell")}`,
              `${expected} by the variables`
            );
          }
          if (byte === semicolon) isOver = true;
        }
        if (byte === lineFeed) {
          line++;
          column = 1;
        } else column++;
      }
    },
    end() {
      close();
      if (!isOver) throw misplaced(file, {line, column}, "the end of the file", `; after ${counted(expected, "cell")}`);
    }
  };
}

function isConfidential(token: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (token[at] !== confidential[at]) return false;
  return length === confidential.length;
}
