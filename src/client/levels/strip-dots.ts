/** A dot of a strip: as a part of its width, and in pixels below its top. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The dots of a strip, from the lowest figure to the highest; a path holds them in rows of their own. */
export function dotsOf(strip: SVGSVGElement): Dot[] {
  const path = strip.querySelector(".strip-dots");
  const room = path?.parentElement;
  const [, , width, rows] = (room?.getAttribute("viewBox") ?? "").split(" ").map(Number);
  if (!path || !room || !width || !rows) throw new Error("strip: expected dots in a drawing of rows");
  const [top, height] = [Number(room.getAttribute("y")), Number(room.getAttribute("height"))];
  return [...(path.getAttribute("d") ?? "").matchAll(/M(\S+) ([\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x) / width,
    y: top + (Number(y) / rows) * height
  }));
}

/** The number of the dot nearest to a place in a strip of a width. */
export function nearestDot(dots: readonly Dot[], [x, y]: readonly [x: number, y: number], width: number): number {
  const distances = dots.map((dot) => Math.hypot(dot.x * width - x, dot.y - y));
  return distances.indexOf(Math.min(...distances));
}

/** The number of the dot after a key, of those up to the last one; undefined where the key is not for the strip. */
export function dotAfter(key: string, at: number, last: number): number | undefined {
  const next = {Home: 0, End: last}[key] ?? at + (steps[key] ?? NaN);
  return Number.isNaN(next) ? undefined : Math.min(last, Math.max(0, next));
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10
};
