import type {BoxCorner} from "./readable-chart.ts";

/** Between what is read and the box that tells of it, in pixels. */
const gap = 12;

/** Between a line and the box above it, in pixels. */
const air = 4;

/** A drawing that is shown narrower than this has its box above it, in pixels. */
const narrowest = 500;

/** A drawing on the screen: how wide it is, how large against its own coordinates, and the sides of its lines in these. */
export interface ShownDrawing {
  readonly width: number;
  /** How much of the screen there is above it, in pixels. */
  readonly above: number;
  readonly scale: number;
  readonly sides: readonly [near: number, far: number];
}

/**
 * Where the box about a reading begins, in pixels from the corner of the drawing: beside what it tells of and within the
 * lines, so that it covers neither that nor their names, and raised rather than over other lines; below or above a row.
 * Null where there is no such place: then it belongs above.
 */
export function boxPlace(
  {x, y, isLeft, isTop, isRow = false, clear}: BoxCorner,
  {width, above, scale, sides: [near, far]}: ShownDrawing,
  box: {readonly width: number; readonly height: number}
): readonly [across: number, down: number] | null {
  const down = isTop ? scale * y : scale * y - box.height;
  if (isRow) return [Math.max(0, scale * x - box.width), down];
  const beside = isLeft ? scale * x + gap : scale * x - gap - box.width;
  const isWithin = beside > scale * near - 1 && beside + box.width < scale * far + 1;
  if (!isWithin || width < narrowest) return null;
  const lines = isTop && clear ? scale * clear(beside / scale, (beside + box.width) / scale) : Infinity;
  const raised = Math.min(down, lines - air - box.height);
  return [beside, Math.max(raised, Math.min(down, -above))];
}
