import {integerList} from "../../../src/model/observations/cell-list.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import type {CsvCodes} from "./codes.ts";

/** The number of a code of each kind. */
type Numbers = Readonly<Record<DimensionKind, number>>;

/** Rows or columns by what they stand for. */
export interface Grid {
  /** What tells one from the other. */
  readonly kinds: readonly DimensionKind[];
  /** Adds the next one. */
  add(numbers: ReadonlyMap<DimensionKind, number>): void;
  /** Looks for every combination of the codes that came. */
  close(codes: CsvCodes): ClosedGrid;
}

/** Rows or columns of which no more come. */
interface ClosedGrid {
  /** How many rows or columns. */
  readonly length: number;
  /** Which of them stands for these numbers. */
  at(numbers: Numbers): number;
  /** One that stands for the same as one before it; null when there is none. */
  readonly repeated: number | null;
  /** The codes of a combination that does not come; null when all come. */
  readonly missing: readonly string[] | null;
}

/** Prepares a grid of rows or columns that differ in these kinds of codes. */
export function makeGrid(kinds: readonly DimensionKind[]): Grid {
  const entries = integerList();
  let length = 0;
  return {
    kinds,
    add(numbers) {
      for (const kind of kinds) entries.push(numbers.get(kind) ?? 0);
      length++;
    },
    close(codes) {
      const sizes = kinds.map((kind) => codes[kind].list.length);
      const keyOf = (numberAt: (k: number) => number): number =>
        sizes.reduce((key, size, k) => key * size + numberAt(k), 0);
      const places = new Int32Array(sizes.reduce((product, size) => product * size, 1)).fill(-1);
      let repeated: number | null = null;
      for (let place = 0; place < length; place++) {
        const key = keyOf((k) => entries.at(place * kinds.length + k));
        if (places[key] !== -1) repeated ??= place;
        places[key] = place;
      }
      const hole = places.indexOf(-1);
      return {
        length,
        at: (numbers) => places[keyOf((k) => numbers[kinds[k] ?? "areas"])] ?? 0,
        repeated,
        missing: hole < 0 ? null : codesAt(hole, kinds, codes)
      };
    }
  };
}

function codesAt(key: number, kinds: readonly DimensionKind[], codes: CsvCodes): string[] {
  let rest = key;
  const found = kinds.toReversed().map((kind) => {
    const {list} = codes[kind];
    const code = list[rest % list.length] ?? "";
    rest = Math.floor(rest / list.length);
    return code;
  });
  return found.reverse();
}
