/** Whole numbers in the order of their coming. */
export interface IntegerList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
}

/** Cells in the order of their coming, two to four bytes each: forty million of them fit into little memory. */
export interface CellList {
  readonly length: number;
  /** Null is a confidential cell. */
  push(value: number | null): void;
  at(index: number): number | null;
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

// Marks among the tenths: no figure of the source is below zero.
const [confidential, kept] = [-32_768, -32_767];

/** Keeps cells as tenths; the few that tenths cannot give exactly are kept beside them. */
export function cellList(): CellList {
  const tenths = integerList();
  const others = new Map<number, number>();
  return {
    get length() {
      return tenths.length;
    },
    push(value) {
      const tenth = value === null ? confidential : Math.round(value * 10);
      const isExact = value === null || (tenth / 10 === value && tenth > kept && tenth < 2 ** 31);
      if (!isExact) others.set(tenths.length, value);
      tenths.push(isExact ? tenth : kept);
    },
    at(index) {
      const tenth = tenths.at(index);
      if (tenth === confidential) return null;
      return tenth === kept ? (others.get(index) ?? null) : tenth / 10;
    }
  };
}
