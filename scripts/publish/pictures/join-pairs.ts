/** Something in its place on a line: one of the first things, or a pair that was made of two. */
export interface Part {
  /** Its number: those of pairs follow those of the first things. */
  readonly part: number;
  readonly x: number;
}

/** Two parts that stand together, the first at 0. */
export type Pair = readonly [Part, Part];

/** The lines, and the pairs that they refer to in the order of their numbers. */
export interface JoinedLines {
  readonly lines: readonly (readonly Part[])[];
  readonly pairs: readonly Pair[];
}

/**
 * Makes a part of two that often stand together, and again of these: of letters endings, words, and words that follow each
 * other.
 *
 * @param kinds how many first things there are
 * @param leastTimes so often must two stand together
 */
export function joinPairs(single: readonly (readonly Part[])[], kinds: number, leastTimes: number): JoinedLines {
  const pairs: Pair[] = [];
  let lines = single;
  for (;;) {
    const [key, times] = mostFrequent(lines);
    if (times < leastTimes) return {lines, pairs};
    const part = kinds + pairs.length;
    pairs.push(pairOf(key));
    lines = lines.map((line) => joinIn(line, key, part));
  }
}

function joinIn(line: readonly Part[], key: number, part: number): readonly Part[] {
  const joined: Part[] = [];
  let isTaken = false;
  line.forEach((first, i) => {
    const second = line[i + 1];
    const isPair = !isTaken && second !== undefined && keyOf(first, second) === key;
    if (!isTaken) joined.push(isPair ? {part, x: first.x} : first);
    isTaken = isPair;
  });
  return joined.length === line.length ? line : joined;
}

/** The first of those that are as frequent, so that the same lines are always joined in the same way. */
function mostFrequent(lines: readonly (readonly Part[])[]): readonly [key: number, times: number] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    let before: Part | null = null;
    for (const part of line) {
      const key = before && keyOf(before, part);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      before = part;
    }
  }
  let most: readonly [number, number] = [0, 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most;
}

/** One number for a pair: strings would take most of the time. Distances are below the square of the base on either side. */
function keyOf(first: Part, second: Part): number {
  return (first.part * base + second.part) * base * base + (second.x - first.x + base);
}

function pairOf(key: number): Pair {
  const both = Math.floor(key / (base * base));
  return [
    {part: Math.floor(both / base), x: 0},
    {part: both % base, x: (key % (base * base)) - base}
  ];
}

const base = 8192;
