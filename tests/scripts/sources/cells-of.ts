import type {Cube} from "../../../scripts/sources/cube.ts";

/** Every cell of a cube by what it stands for: `KU049 2021-03 TYOTOSUUS`. */
export function cellsOf(cube: Cube): Record<string, number | null> {
  return Object.fromEntries(
    cube.areas.flatMap((area, a) =>
      cube.months.flatMap((month, t) =>
        cube.measures.map((measure, m) => [`${area} ${month} ${measure}`, cube.cell(a, t, m)])
      )
    )
  );
}
