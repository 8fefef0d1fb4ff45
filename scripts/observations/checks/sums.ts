import {hasNewBorders} from "../../../src/model/areas.ts";
import type {Month} from "../../../src/model/months.ts";
import {countryCode, isWithoutMunicipality, lastStated} from "../../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Bounds} from "../../../src/model/series.ts";
import {divisionsOf, listTotals} from "../divisions.ts";
import type {Division} from "../divisions.ts";

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
  /** Whether a vintage states total and municipalities together, with no municipality missing. */
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

/** The cells of one measure, with the newest vintage that states each of them. */
interface MeasureState {
  readonly find: (area: string, month: Month) => ObservationCell | null;
  readonly stated: (cell: ObservationCell, area: string, month: Month) => string;
}

/** What an area adds to a total. */
interface Part {
  readonly code: string;
  readonly cell: ObservationCell | null;
}

function compareTotal(
  measure: string,
  area: string,
  {state, regions, reference, divisionAt}: Sources
): SumComparison[] {
  const totals = area === countryCode ? state : regions;
  const [own, apart] = [measureState(state, measure), measureState(regions, measure)];
  const {find, stated} = area === countryCode ? own : apart;
  const placeless = area === countryCode ? placelessCodes(regions, measure) : [];
  return totals.months.flatMap((month) => {
    const total = find(area, month);
    const vintage = total && stated(total, area, month);
    const members = vintage && divisionAt(vintage).get(area);
    const parts = members ? partsAt(members, month, own, reference) : [];
    if (!total || parts.length === 0) return [];
    const others = placeless.flatMap((code) => {
      const cell = apart.find(code, month);
      return cell ? {code, cell} : [];
    });
    const isOfOneVintage =
      parts.every(({code, cell}) => cell && own.stated(cell, code, month) === vintage) &&
      others.every(({code, cell}) => apart.stated(cell, code, month) === vintage);
    const cells = [...parts, ...others].flatMap(({cell}) => cell ?? []);
    return [{measure, area, month, countsPlaceless: others.length > 0, ...compare(total, cells), isOfOneVintage}];
  });
}

function measureState(state: ObservationState, measure: string): MeasureState {
  const columns = state.columns.get(measure);
  const rows = new Map(state.months.map((month, row) => [month, row]));
  const rowOf = (month: Month): number => rows.get(month) ?? -1;
  return {
    find: (area, month) => columns?.get(area)?.[rowOf(month)] ?? null,
    stated: (cell, area, month) => lastStated(state, {measure, area, row: rowOf(month)}, cell)
  };
}

function placelessCodes(regions: ObservationState, measure: string): string[] {
  return [...(regions.columns.get(measure)?.keys() ?? [])].filter(isWithoutMunicipality);
}

// A municipality that has ceased is in its heir's figure as soon as that figure has the new borders.
function partsAt(members: readonly string[], month: Month, {find, stated}: MeasureState, {changes}: Reference): Part[] {
  const inHeir = changes.filter((change) => {
    const heir = find(change.heir, month);
    return heir && hasNewBorders(stated(heir, change.heir, month), change);
  });
  const counted = members.filter((code) => !inHeir.some((change) => change.code === code));
  const parts = counted.map((code) => ({code, cell: find(code, month)}));
  return parts.some(({cell}) => cell !== null) ? parts : [];
}

function compare(
  published: ObservationCell,
  cells: readonly ObservationCell[]
): Pick<SumComparison, "total" | "sum" | "difference"> {
  const [total, sum] = [boundsOf([published]), boundsOf(cells)];
  const above = Math.max(0, total.low - sum.high);
  const below = Math.max(0, sum.low - total.high);
  return {total, sum, difference: above - below};
}

function boundsOf(cells: readonly ObservationCell[]): Bounds {
  let [low, high] = [0, 0];
  for (const {value} of cells) {
    low += value ?? 1;
    high += value ?? 4;
  }
  return {low, high};
}
