import type {Month} from "../../src/model/months.ts";
import {countryCode} from "../../src/model/observations.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {Bounds} from "../../src/model/series.ts";
import {hasNewBorders} from "../../src/model/areas.ts";

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
  /** Whether total and municipalities come from the same vintage, with no municipality missing. */
  readonly isOfOneVintage: boolean;
}

/** Where totals and parts are found. */
interface Sources {
  readonly state: ObservationState;
  readonly regions: ObservationState;
  readonly reference: Reference;
}

/** Sets every published total beside the sum of its municipalities; shares are not summed. */
export function compareSums(state: ObservationState, regions: ObservationState, reference: Reference): SumComparison[] {
  const sources = {state, regions, reference};
  const counts = reference.measures.filter(({unit}) => unit.en !== "percent");
  const groups = listGroups(reference);
  return counts.flatMap(({code}) => groups.flatMap((group) => compareGroup(code, group, sources)));
}

interface Group {
  readonly area: string;
  readonly members: readonly string[];
}

function listGroups({municipalities}: Reference): Group[] {
  const of = (key: "region" | "ely"): Group[] =>
    [...Map.groupBy(municipalities, (municipality) => municipality[key])].map(([area, members]) => ({
      area,
      members: members.map(({code}) => code)
    }));
  return [{area: countryCode, members: municipalities.map(({code}) => code)}, ...of("region"), ...of("ely")];
}

type Column = readonly (ObservationCell | null)[];

function columnOf(state: ObservationState, measure: string, area: string): Column {
  return state.columns.get(measure)?.get(area) ?? [];
}

function compareGroup(measure: string, {area, members}: Group, {state, regions, reference}: Sources): SumComparison[] {
  const totals = area === countryCode ? state : regions;
  const column = columnOf(totals, measure, area);
  const columns = new Map(members.map((code) => [code, columnOf(state, measure, code)]));
  const rows = new Map(state.months.map((month, row) => [month, row]));
  return totals.months.flatMap((month, t) => {
    const total = column[t];
    const parts = partsAt(columns, rows.get(month) ?? -1, reference);
    return total && parts.length > 0 ? [{measure, area, month, ...compare(total, parts)}] : [];
  });
}

// A municipality that has ceased is in its heir's figure as soon as that figure has the new borders.
function partsAt(columns: ReadonlyMap<string, Column>, row: number, {changes}: Reference): (ObservationCell | null)[] {
  const inHeir = changes.filter((change) => {
    const heir = columns.get(change.heir)?.[row];
    return heir && hasNewBorders(heir.vintage, change);
  });
  const parts: (ObservationCell | null)[] = [];
  for (const [code, column] of columns) {
    if (!inHeir.some((change) => change.code === code)) parts.push(column[row] ?? null);
  }
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
