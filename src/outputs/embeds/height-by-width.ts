/** A height that holds from a width on, both in pixels. */
export interface HeightStep {
  readonly from: number;
  readonly height: number;
}

/**
 * The height of a frame as a style says it, by the width of the column around it: a staircase, whose steps are spans that
 * are crossed within a pixel. The first step also holds for narrower columns, the last for wider ones.
 */
export function heightByWidth([first, ...others]: readonly HeightStep[]): string {
  if (!first) throw new Error("heights by width: expected one or more");
  const heights = [first, ...others].map(({height}) => height);
  const steps = others.flatMap(({from, height}, i) => stepTo(from, height - (heights[i] ?? height)));
  return steps.length === 0 ? `${first.height}px` : `calc(${first.height}px${steps.join("")})`;
}

/** Complete one pixel before the width at which it is needed where it leads up, and begun there where it leads down. */
function stepTo(from: number, rise: number): string[] {
  if (rise === 0) return [];
  const start = rise > 0 ? from - 1 : from - 0.5;
  return [` ${rise > 0 ? "+" : "-"} clamp(0px,(100cqw - ${start}px)*999,${Math.abs(rise)}px)`];
}
