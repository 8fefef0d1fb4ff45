/** Units of a font in one of an outline. */
export const fontUnits = 2;

type Point = readonly [x: number, y: number];

/** A step of an outline: to its last point; a curve has its handle before that. */
interface Step {
  readonly command: string;
  readonly handle: Point | null;
  readonly end: Point;
}

/**
 * The same outline in relative steps, a third as long. Points come to lie on a grid so fine that letters of fifty pixels
 * move by less than a tenth of one; where a curve goes smoothly on into the next, its end lies in the middle of their
 * handles and needs no saying.
 */
export function compactOutline(path: string): string {
  const parts: string[] = [];
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0]
  ];
  let last: Step | null = null;
  for (const step of onGrid(stepsOf(path))) {
    const {command, handle, end} = step;
    const [across, down] = [end[0] - at[0], end[1] - at[1]];
    if (command === "Z") parts.push("z");
    else if (command === "M") parts.push("m", write(across, down));
    else if (handle && last?.handle && isBetween(last.handle, at, handle)) parts.push("t", write(across, down));
    else if (handle) parts.push("q", write(handle[0] - at[0], handle[1] - at[1], across, down));
    else if (across === 0 && down === 0) continue;
    else if (across === 0) parts.push("v", write(down));
    else if (down === 0) parts.push("h", write(across));
    else parts.push("l", write(across, down));
    if (command === "M") start = end;
    at = command === "Z" ? start : end;
    last = step;
  }
  return parts.join("").replace(/([a-z])([^a-z]*)(?:\1[^a-z]*)+/g, joinSame);
}

/** A command that is the same as the one before goes without its letter. */
function joinSame(run: string, command: string): string {
  return command === "z" ? run : command + run.slice(1).replaceAll(command, " ").replaceAll(" -", "-");
}

function stepsOf(path: string): Step[] {
  return Array.from(path.matchAll(/([MLQCZ])([^MLQCZ]*)/g), ([, command = "", said = ""]) => {
    const numbers = said.match(/-?[\d.]+/g)?.map(Number) ?? [];
    // Fonts count upwards, SVG downwards.
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, -(numbers[i + 1] ?? 0)] as const] : []));
    if (command === "C") throw new Error("font: expected outlines of TrueType, with one handle a curve");
    return {command, handle: command === "Q" ? (points[0] ?? null) : null, end: points.at(-1) ?? [0, 0]};
  });
}

function onGrid(steps: readonly Step[]): Step[] {
  return steps.map(({command, handle, end}, i) => {
    const next = steps[i + 1]?.handle ?? null;
    const isImplied = handle && next && isBetween(handle, end, next);
    return {
      command,
      handle: handle && rounded(handle),
      end: isImplied ? middle(rounded(handle), rounded(next)) : rounded(end)
    };
  });
}

/** Even numbers, so that the middle of two is a whole one. */
function rounded([x, y]: Point): Point {
  return [2 * Math.round(x / 2 / fontUnits), 2 * Math.round(y / 2 / fontUnits)];
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function isBetween(before: Point, [x, y]: Point, after: Point): boolean {
  return before[0] + after[0] === 2 * x && before[1] + after[1] === 2 * y;
}

function write(...numbers: readonly number[]): string {
  return numbers.join(" ").replaceAll(" -", "-");
}
