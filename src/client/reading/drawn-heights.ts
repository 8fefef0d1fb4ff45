import {nearest} from "./plot-area.ts";
import type {PlotArea} from "./plot-area.ts";

/** How high a line lies at each month, by the number of the month; months in which it has a hole are not there. */
export type Heights = ReadonlyMap<number, number>;

/** A place in a drawing. */
export type Point = readonly [x: number, y: number];

/** Reads heights back from the points of a line: it has one for every month; the last one at a month counts. */
export function drawnHeights(points: readonly Point[], {places}: Pick<PlotArea, "places">): Heights {
  return new Map(points.map(([x, y]) => [nearest(places, x), y]));
}

/** The points of a path of relative straight steps, as the drawings are written. */
export function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, dx, dy] of path.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)) {
    x += Number(dx);
    y += Number(dy);
    points.push([x, y]);
  }
  return points;
}
