import {counted} from "../../../src/model/counted.ts";
import type {CellList} from "../cell-list.ts";
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
const confidential = `"${confidentialMark}"`;

/** A cell longer than that is none. */
const longest = 64;

/**
 * Prepares the reading of as many cells as the variables make.
 *
 * @param start where the first byte stands
 */
export function makeCellReader(file: string, start: Place, expected: number, cells: CellList): CellReader {
  let {line, column} = start;
  let open = {line, column};
  const token = new Uint8Array(longest);
  let length = 0;
  let isOver = false;

  const close = (): void => {
    if (length === 0) return;
    const number = parseDigits(token, length);
    const fault = number === null || isOver || cells.length === expected ? faultOf(shown(), number) : null;
    if (fault !== null) throw misplaced(file, open, describeCell(shown()), fault);
    cells.push(number);
    length = 0;
  };
  const shown = (): string => latin1(token.subarray(0, length));
  const faultOf = (text: string, number: number | null): string | null => {
    if (isOver) return "nothing after the last cell";
    if (cells.length === expected) return `; after ${counted(expected, "cell")}`;
    return number === null && text !== confidential ? expectedCell : null;
  };

  return {
    push(bytes) {
      for (const byte of bytes) {
        if (!isBlank(byte) && byte !== semicolon) {
          if (length === 0) open = {line, column};
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
