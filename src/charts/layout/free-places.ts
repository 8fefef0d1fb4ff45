/** A box in a drawing, in pixels. */
export interface DrawnBox {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** What is to be placed: its size, and the point that it belongs to. */
export interface BoxWanted {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The place for a box nearest above or below the point that it belongs to where it covers nothing: beginning there rather
 * than ending there, unless that is nearer by more than it would lie to the side; null where none is near enough.
 *
 * @param within what it must not leave
 * @param farthest from the point to the nearest edge of the box, in pixels
 */
export function freePlace(
  wanted: BoxWanted,
  obstacles: readonly DrawnBox[],
  within: DrawnBox,
  farthest: number
): DrawnBox | null {
  const {width, height, x, y} = wanted;
  const places = [x, x - width / 2, x - width]
    .filter((left) => left >= within.x1 && left + width <= within.x2)
    .flatMap((left) => {
      const across = {x1: left, x2: left + width};
      const inTheWay = obstacles.filter((box) => box.x1 < across.x2 && box.x2 > across.x1);
      return freeTops(height, inTheWay, within).map((top) => ({...across, y1: top, y2: top + height}));
    })
    .map((box) => ({box, distance: distanceOf(box, y), aside: x - box.x1}))
    .filter(({distance}) => distance <= farthest);
  return places.toSorted((a, b) => a.distance + a.aside - (b.distance + b.aside))[0]?.box ?? null;
}

/** Where a box could begin: as high as possible below an obstacle, as low as possible above one. */
function freeTops(height: number, obstacles: readonly DrawnBox[], {y1, y2}: DrawnBox): number[] {
  const tops = [y1, y2 - height, ...obstacles.flatMap((box) => [box.y2, box.y1 - height])];
  return tops.filter(
    (top) =>
      top >= y1 &&
      top + height <= y2 &&
      !obstacles.some((box) => box.y1 < top + height - tolerance && box.y2 > top + tolerance)
  );
}

/** Boxes that touch do not cover one another. */
const tolerance = 1e-6;

function distanceOf({y1, y2}: DrawnBox, y: number): number {
  return Math.max(0, y1 - y, y - y2);
}
