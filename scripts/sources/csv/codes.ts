import type {DimensionKind} from "../dimension-kinds.ts";

/** Codes of one kind, numbered in the order in which they first come. */
interface CodeNumbers {
  readonly list: readonly string[];
  numberOf(code: string): number;
}

/** The codes of a file, by their kind. */
export type CsvCodes = Readonly<Record<DimensionKind, CodeNumbers>>;

/** Prepares the codes of a file. */
export function makeCodes(): CsvCodes {
  return {areas: makeNumbers(), months: makeNumbers(), measures: makeNumbers()};
}

function makeNumbers(): CodeNumbers {
  const list: string[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    numberOf(code) {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      numbers.set(code, list.length);
      return list.push(code) - 1;
    }
  };
}
