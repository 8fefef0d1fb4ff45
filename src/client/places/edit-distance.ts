/**
 * How many letters are to be added, left out, changed or swapped with their neighbour to make one word of another; Infinity
 * where it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [before, above]: number[][] = [[], Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, [before ?? [], above ?? []], most);
    if (Math.min(...row) > most) return Infinity;
    [before, above] = [above, row];
  }
  const edits = above?.[b.length] ?? Infinity;
  return edits <= most ? edits : Infinity;
}

/** The distances from the first `i` letters of `a` to every beginning of `b` of about that length, from the two rows before. */
function nextRow(a: string, b: string, i: number, [before, above]: [number[], number[]], most: number): number[] {
  const row = Array<number>(b.length + 1).fill(Infinity);
  if (i <= most) row[0] = i;
  for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      (row[j - 1] ?? Infinity) + 1,
      (above[j] ?? Infinity) + 1,
      (above[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1),
      isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity
    );
  }
  return row;
}
