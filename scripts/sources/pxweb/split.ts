import {counted} from "../../../src/model/counted.ts";
import type {Month} from "../../../src/model/months.ts";

/** Measures and months that are asked for together, in all areas. */
export interface Block {
  readonly measures: readonly string[];
  /** Neighbours in the table of the source. */
  readonly months: readonly Month[];
}

/** How many cells a block has. */
export function countCells({measures, months}: Block, areas: number): number {
  return measures.length * months.length * areas;
}

/** Divides a block into as few as the limit on cells allows. */
export function splitBlock(block: Block, areas: number, maxCells: number): Block[] {
  const pairs = Math.floor(maxCells / areas);
  if (pairs < 1)
    throw new Error(
      `limit of ${counted(maxCells, "cell")} a query: expected at least ${areas}, one measure of one month`
    );
  const {measures, months} = block;
  const ways = measures.map((_, i) => {
    const height = i + 1;
    const length = Math.min(months.length, Math.floor(pairs / height));
    const calls = length === 0 ? Infinity : Math.ceil(measures.length / height) * Math.ceil(months.length / length);
    return {height, length, calls};
  });
  const best = ways.reduce((a, b) => (b.calls <= a.calls ? b : a));
  return chunks(measures, best.height).flatMap((some) =>
    chunks(months, best.length).map((few) => ({measures: some, months: few}))
  );
}

/** As few chunks as possible, about equally long. */
function chunks<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  const bounds = Array.from({length: count + 1}, (_, i) => Math.round((i * list.length) / count));
  return bounds.slice(1).map((end, i) => list.slice(bounds[i], end));
}
