import type {Random} from "../../../scripts/statistics/random.ts";

/** Whether the source hides a count. */
export function isHidden(count: number): boolean {
  return count >= 1 && count <= 4;
}

/**
 * Counts that can stand behind parts of which some are hidden: one to four each, and together what the total leaves to them.
 *
 * @param parts null is hidden
 * @param total null is hidden too; undefined is not published
 */
export function revealHidden(
  parts: readonly (number | null)[],
  total: number | null | undefined,
  random: Random
): number[] {
  const hidden = parts.filter((part) => part === null).length;
  const shown = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const left = leftToHidden(hidden, total, shown);
  const revealed = spread(left, hidden, random);
  return parts.map((part) => part ?? revealed.pop()!);
}

function leftToHidden(hidden: number, total: number | null | undefined, shown: number): number {
  if (total === undefined) return 2 * hidden;
  // A hidden total is four at most, so its parts are as small as they can be.
  if (total === null) return hidden;
  return Math.min(4 * hidden, Math.max(hidden, total - shown));
}

function spread(sum: number, count: number, random: Random): number[] {
  const counts = Array.from({length: count}, () => 1);
  for (let left = sum - count; left > 0; left--) {
    const open = counts.flatMap((value, i) => (value < 4 ? [i] : []));
    counts[open[Math.floor(random() * open.length)]!]!++;
  }
  return counts;
}
