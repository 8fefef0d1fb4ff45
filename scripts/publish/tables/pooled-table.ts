import type {PooledEstimates, PooledYear, Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {addMonths, pilotStart} from "../../../src/model/months.ts";
import type {Table} from "./tables.ts";

/** How all areas together moved, year by year from each base year; no rows when they are not pooled. */
export function pooledTable(pooled: PooledEstimates | Unavailable): Table {
  const studies = pooled.kind === "pooled" ? pooled.eventStudies : [];
  return {
    path: "/data/pooled",
    topic: "pooled",
    rows: studies.flatMap(({base, years}) =>
      years.map((year) => [spanText({year: base, months: 12}), ...spanOf(year), year.estimate, year.standardError])
    )
  };
}

function spanText(year: Pick<PooledYear, "year" | "months">): string {
  return spanOf(year).join("..");
}

function spanOf({year, months}: Pick<PooledYear, "year" | "months">): [string, string] {
  const first = addMonths(pilotStart, 12 * year);
  return [first, addMonths(first, months - 1)];
}
