import type {Month} from "../../src/model/months.ts";
import {countryCode, isWithoutMunicipality} from "../../src/model/observations.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {Bounds} from "../../src/model/series.ts";
import {hasNewBorders} from "../../src/model/areas.ts";
import {divisionsOf, listTotals} from "./divisions.ts";
import type {Division} from "./divisions.ts";

/** A published total beside the sum of its municipalities. */
export interface SumComparison {
  readonly measure: string;
  /** Code of the region or the country. */
  readonly area: string;
  readonly month: Month;
  /** As published; a confidential total is one to four. */
  readonly total: Bounds;
  /** Over the municipalities; each confidential one adds one to four. */
  readonly sum: Bounds;
  /** How much the total exceeds what the sum can be; negative when it falls short; zero when they can be equal. */
  readonly difference: number;
  /** Whether the sum has what the source states of no certain municipality: people unknown, vacancies flexible. */
  readonly countsPlaceless: boolean;
  /** Whether total and municipalities come from the same vintage, with no municipality missing. */
  readonly isOfOneVintage: boolean;
}

/** Sets every published total beside the sum of its municipalities; shares are not summed. */
export function compareSums(state: ObservationState, regions: ObservationState, reference: Reference): SumComparison[] {
  const sources = {state, regions, reference, divisionAt: divisionsOf(reference)};
  const counts = reference.measures.filter(({unit}) => unit.en !== "percent");
  const totals = listTotals(reference);
  return counts.flatMap(({code}) => totals.flatMap((area) => compareTotal(code, area, sources)));
}

/** Where totals and parts are found. */
interface Sources {
  readonly state: ObservationState;
  readonly regions: ObservationState;
  readonly reference: Reference;
  readonly divisionAt: (vintage: string) => Division;
}

type Column = readonly (ObservationCell | null)[];
type Columns = ReadonlyMap<string, Column>;

function compareTotal(
  measure: string,
  area: string,
  {state, regions, reference, divisionAt}: Sources
): SumComparison[] {
  const totals = area === countryCode ? state : regions;
  const column = columnsOf(totals, measure).get(area) ?? [];
  const columns = columnsOf(state, measure);
  const placeless = area === countryCode ? placelessColumns(regions, measure) : [];
  const [rows, placelessRows] = [rowsOf(state), rowsOf(regions)];
  return totals.months.flatMap((month, t) => {
    const total = column[t];
    const members = total && divisionAt(total.vintage).get(area);
    const parts = members ? partsAt(members, columns, rows.get(month) ?? -1, reference) : [];
    if (!total || parts.length === 0) return [];
    const others = placeless.flatMap((cells) => cells[placelessRows.get(month) ?? -1] ?? []);
    const countsPlaceless = others.length > 0;
    return [{measure, area, month, countsPlaceless, ...compare(total, [...parts, ...others])}];
  });
}

function columnsOf(state: ObservationState, measure: string): Columns {
  return state.columns.get(measure) ?? new Map();
}

function rowsOf({months}: ObservationState): ReadonlyMap<Month, number> {
  return new Map(months.map((month, row) => [month, row]));
}

function placelessColumns(regions: ObservationState, measure: string): Column[] {
  return [...columnsOf(regions, measure)].filter(([code]) => isWithoutMunicipality(code)).map(([, column]) => column);
}

// A municipality that has ceased is in its heir's figure as soon as that figure has the new borders.
function partsAt(
  members: readonly string[],
  columns: Columns,
  row: number,
  {changes}: Reference
): (ObservationCell | null)[] {
  const inHeir = changes.filter((change) => {
    const heir = columns.get(change.heir)?.[row];
    return heir && hasNewBorders(heir.vintage, change);
  });
  const counted = members.filter((code) => !inHeir.some((change) => change.code === code));
  const parts = counted.map((code) => columns.get(code)?.[row] ?? null);
  return parts.some((part) => part !== null) ? parts : [];
}

function compare(
  published: ObservationCell,
  parts: readonly (ObservationCell | null)[]
): Pick<SumComparison, "total" | "sum" | "difference" | "isOfOneVintage"> {
  const cells = parts.filter((part) => part !== null);
  const [total, sum] = [boundsOf([published]), boundsOf(cells)];
  const above = Math.max(0, total.low - sum.high);
  const below = Math.max(0, sum.low - total.high);
  const isOfOneVintage = cells.length === parts.length && newest(cells) === published.vintage;
  return {total, sum, difference: above - below, isOfOneVintage};
}

function boundsOf(cells: readonly ObservationCell[]): Bounds {
  let [low, high] = [0, 0];
  for (const {value} of cells) {
    low += value ?? 1;
    high += value ?? 4;
  }
  return {low, high};
}

function newest(cells: readonly ObservationCell[]): string {
  return cells.reduce((date, {vintage}) => (vintage > date ? vintage : date), "");
}
