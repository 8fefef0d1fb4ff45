import {addMonths} from "../../../src/model/months.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";
import type {MeasureCoverage} from "../../../src/model/pages/data-pages.ts";
import type {Table} from "../tables/tables.ts";

/** In which months each measure is there by municipality, and for how many of them it is confidential. */
export function measureCoverage({columns, months}: ObservationState): MeasureCoverage[] {
  return [...columns].flatMap(([measure, areas]) => {
    const cells = [...areas].filter(([code]) => isMunicipalityCode(code)).map(([, column]) => column);
    const counts = months.map((_, t) => countCells(cells, t));
    const isThere = counts.map(({known, confidential}) => known + confidential > 0);
    const [from, to] = [isThere.indexOf(true), isThere.lastIndexOf(true)];
    const [first, last] = [months[from], months[to]];
    if (!first || !last) return [];
    const covered = counts.slice(from, to + 1);
    return [
      {
        measure,
        first,
        last,
        known: covered.map(({known}) => known),
        confidential: covered.map(({confidential}) => confidential),
        vintages: vintagesOf(cells)
      }
    ];
  });
}

/** The same as a table that readers can download. */
export function coverageTable(coverage: readonly MeasureCoverage[]): Table {
  return {
    path: "/data/coverage",
    topic: "coverage",
    rows: coverage.flatMap(({measure, first, known, confidential}) =>
      known.map((count, i) => [measure, addMonths(first, i), count, confidential[i] ?? null])
    )
  };
}

type Column = readonly (ObservationCell | null)[];

function countCells(columns: readonly Column[], t: number): {known: number; confidential: number} {
  let known = 0;
  let confidential = 0;
  for (const column of columns) {
    const cell = column[t];
    if (!cell) continue;
    if (cell.value === null) confidential += 1;
    else known += 1;
  }
  return {known, confidential};
}

function vintagesOf(columns: readonly Column[]): string[] {
  const vintages = new Set<string>();
  for (const column of columns) for (const cell of column) if (cell) vintages.add(cell.vintage);
  return [...vintages].sort();
}
