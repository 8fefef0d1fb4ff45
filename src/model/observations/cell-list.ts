import type {CellColumn, PublishedCell} from "./cells.ts";

/** Whole numbers in the order of their coming. */
export interface IntegerList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
}

/** Cells in the order of their coming, two or three bytes each: forty million of them fit into little memory. */
export interface CellList extends CellColumn {
  readonly length: number;
  push(cell: PublishedCell): void;
}

const blockBits = 12;
const blockSize = 1 << blockBits;

/** A list that grows by blocks, so that growing never copies; a block of small numbers takes half the memory. */
export function integerList(): IntegerList {
  const blocks: (Int16Array | Int32Array)[] = [];
  let block: Int16Array | Int32Array = new Int16Array(0);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      const at = length & (blockSize - 1);
      if (at === 0) blocks.push((block = new Int16Array(blockSize)));
      block[at] = value;
      if (block[at] !== value) {
        block = Int32Array.from(block);
        block[at] = value;
        blocks[blocks.length - 1] = block;
      }
      length++;
    },
    at: (index) => blocks[index >>> blockBits]?.[index & (blockSize - 1)] ?? 0
  };
}

// A cell is written as a whole number of 24 bits, of which most cells need the lower 16. Below 64 000 it is the figure
// itself, then come the tenths of shares, then marks, and from 2^16 on larger figures.
const [tenths, large, most] = [64_000, 2 ** 16, 2 ** 24];
const [nothing, confidential, kept] = [65_000, 65_001, 65_002];

/** Keeps cells by blocks; the few that 24 bits cannot give exactly are kept beside them. */
export function cellList(): CellList {
  const lows: Uint16Array[] = [];
  const highs: (Uint8Array | null)[] = [];
  const others = new Map<number, number>();
  let [low, length] = [new Uint16Array(0), 0];
  return {
    get length() {
      return length;
    },
    push(cell) {
      const at = length & (blockSize - 1);
      if (at === 0) {
        lows.push((low = new Uint16Array(blockSize)));
        highs.push(null);
      }
      const code = codeOf(cell);
      if (code === kept && typeof cell === "number") others.set(length, cell);
      low[at] = code;
      if (code >= large) (highs[highs.length - 1] ??= new Uint8Array(blockSize))[at] = code >>> 16;
      length++;
    },
    at(place) {
      const block = place >>> blockBits;
      const at = place & (blockSize - 1);
      const code = (lows[block]?.[at] ?? nothing) + ((highs[block]?.[at] ?? 0) << 16);
      return code === kept ? others.get(place) : cellOf(code);
    }
  };
}

function codeOf(cell: PublishedCell): number {
  if (cell === undefined) return nothing;
  if (cell === null) return confidential;
  if (Number.isInteger(cell)) {
    const code = cell < tenths ? cell : cell + large - tenths;
    return cell >= 0 && code < most ? code : kept;
  }
  const tenth = Math.round(cell * 10);
  return tenth / 10 === cell && tenth > 0 && tenth < nothing - tenths ? tenths + tenth : kept;
}

function cellOf(code: number): PublishedCell {
  if (code < tenths) return code;
  if (code >= large) return code - large + tenths;
  if (code === nothing) return undefined;
  return code === confidential ? null : (code - tenths) / 10;
}
