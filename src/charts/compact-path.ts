/** Rewrites a path of straight lines in relative steps of one decimal: a third of the bytes, the same picture. */
export function compactPath(path: string): string {
  let start: Position = [0, 0];
  let here: Position = [0, 0];
  let last = "";
  const steps = path.split(/(?=[MLHVZ])/).map((part) => {
    const command = part.charAt(0);
    if (command === "Z") {
      here = start;
      return (last = "z");
    }
    const there = target(command, part.slice(1), here);
    const step = writeStep(command === "M" ? "m" : "l", last, there[0] - here[0], there[1] - here[1]);
    here = there;
    if (command === "M") start = there;
    last = command === "M" ? "m" : "l";
    return step;
  });
  return steps.join("").replace(/^m/, "M");
}

/** Whether a path consists of the commands that `compactPath` knows. */
export function isStraightPath(path: string): boolean {
  return /^M[MLHVZ\d\s.,e-]*$/.test(path);
}

/** In tenths, so that rounding errors do not add up along the path. */
type Position = readonly [number, number];

function target(command: string, rest: string, here: Position): Position {
  const [a = 0, b = 0] = rest.split(",").map((number) => Math.round(Number(number) * 10));
  if (command === "H") return [a, here[1]];
  return command === "V" ? [here[0], a] : [a, b];
}

/** A line that follows a line needs no letter, and a minus sign is separator enough. */
function writeStep(command: "m" | "l", last: string, dx: number, dy: number): string {
  const x = tenths(dx);
  const letter = command === "l" && last === "l" ? "" : command;
  return `${letter || x.startsWith("-") ? letter : " "}${x}${dy < 0 ? "" : " "}${tenths(dy)}`;
}

function tenths(count: number): string {
  const text = String(count / 10);
  return Math.abs(count) < 10 ? text.replace("0.", ".") : text;
}
