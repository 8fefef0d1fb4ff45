/** A place in the unit in which a path is rewritten; both are whole numbers, so that rounding does not add up along it. */
export type Position = readonly [number, number];

/** Rewrites a path of straight lines in relative steps of one decimal: a third of the bytes, the same picture. */
export function compactPath(path: string): string {
  return relativePath(path, (x, y) => [Math.round(x * 10), Math.round(y * 10)], tenths);
}

/** Whether a path consists of the commands that can be rewritten. */
export function isStraightPath(path: string): boolean {
  return /^M[MLHVZ\d\s.,e-]*$/.test(path);
}

/** Rewrites a path of straight lines in relative steps: `place` puts its points on a grid, `write` writes a step. */
export function relativePath(
  path: string,
  place: (x: number, y: number) => Position,
  write: (count: number) => string
): string {
  let [x, y] = [0, 0];
  let [start, here]: [Position, Position] = [
    [0, 0],
    [0, 0]
  ];
  let last = "";
  const steps = path.split(/(?=[MLHVZ])/).map((part) => {
    const command = part.charAt(0);
    if (command === "Z") {
      here = start;
      return (last = "z");
    }
    [x, y] = target(command, part.slice(1), x, y);
    const there = place(x, y);
    const letter = command === "M" ? "m" : "l";
    const step = writeStep(letter, last, write(there[0] - here[0]), write(there[1] - here[1]));
    here = there;
    if (letter === "m") start = there;
    last = letter;
    return step;
  });
  return steps.join("").replace(/^m/, "M");
}

function target(command: string, rest: string, x: number, y: number): [number, number] {
  const [a = 0, b = 0] = rest.split(",").map(Number);
  if (command === "H") return [a, y];
  return command === "V" ? [x, a] : [a, b];
}

/** A line that follows a line needs no letter, and a minus sign is separator enough. */
function writeStep(letter: "m" | "l", last: string, dx: string, dy: string): string {
  const shown = letter === "l" && last === "l" ? "" : letter;
  return `${shown || dx.startsWith("-") ? shown : " "}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
}

function tenths(count: number): string {
  const text = String(count / 10);
  return Math.abs(count) < 10 ? text.replace("0.", ".") : text;
}
