/** From the end of a line to its label, in pixels. */
export const labelGap = 10;

/** A block of text beside the end of a line: where its middle would like to be, and how high it is. */
export interface LabelBlock {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Moves blocks apart until none covers another, all together as little as possible; gives their middles. Without the
 * room that the blocks take, their places only have to keep their order: that is an isotonic regression. Blocks that do not
 * all fit rise above the top, for below the bottom stand the words under a drawing.
 */
export function spreadLabels(blocks: readonly LabelBlock[], top: number, bottom: number): number[] {
  const sorted = blocks.map((block, i) => ({...block, i})).toSorted((a, b) => a.wanted - b.wanted);
  let filled = 0;
  const offsets = sorted.map(({height}) => (filled += height) - height / 2);
  const places = risingPlaces(sorted.map(({wanted}, k) => wanted - (offsets[k] ?? 0)));
  const middles = blocks.map(({wanted}) => wanted);
  sorted.forEach(({i}, k) => {
    middles[i] = Math.min(bottom - filled, Math.max(top, places[k] ?? 0)) + (offsets[k] ?? 0);
  });
  return middles;
}

/** The rising numbers nearest to the given ones: neighbours in the wrong order meet at their mean. */
function risingPlaces(wanted: readonly number[]): number[] {
  const pools: {sum: number; count: number}[] = [];
  for (const place of wanted) {
    let pool = {sum: place, count: 1};
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = {sum: last.sum + pool.sum, count: last.count + pool.count};
    }
    pools.push(pool);
  }
  return pools.flatMap(({sum, count}) => Array.from({length: count}, () => sum / count));
}

/** A line without the value before its last one. */
export function lastValueOnly<Line extends {readonly value: string}>(line: Line): Line {
  return {...line, value: line.value.slice(line.value.lastIndexOf("\n") + 1)};
}

/** Breaks a label into lines of at most so many letters, at spaces, hyphens and soft hyphens. */
export function wrapLabel(text: string, letters: number): string[] {
  const lines = [""];
  for (const piece of text.split(/(?<=[ \-\u00ad])/)) {
    const line = lines.at(-1) ?? "";
    if (line && (line + piece).trimEnd().length > letters) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) =>
    line
      .replace(/\u00ad$/, "-")
      .replaceAll("\u00ad", "")
      .trim()
  );
}
