/** A place in a plane. */
export type PlanePoint = readonly [x: number, y: number];

/**
 * Leaves out of a line the points that matter least: always the one that spans the smallest triangle with its
 * neighbours, until every triangle left is as large as `area`. The ends stay, and so do three points of a closed line
 * between them.
 *
 * @param area in the unit of the coordinates, squared
 * @returns the indices of the points that stay
 * @see Visvalingam and Whyatt (1993), doi:10.1179/000870493786962263
 */
export function simplifyLine(points: readonly PlanePoint[], area: number): number[] {
  const kept = points.map((_, i) => i);
  const least = isClosed(points) ? 4 : 2;
  while (kept.length > least) {
    const areas = kept
      .slice(1, -1)
      .map((_, k) => triangle(points[kept[k]!]!, points[kept[k + 1]!]!, points[kept[k + 2]!]!));
    const smallest = Math.min(...areas);
    if (smallest >= area) break;
    kept.splice(areas.indexOf(smallest) + 1, 1);
  }
  return kept;
}

function isClosed(points: readonly PlanePoint[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function triangle([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
