/** Whether two words are equal but for one letter added, left out or changed, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  return isSwapped || (x.length <= 1 && y.length <= 1);
}
