import {addMonths, monthRange} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {ServedCode, ServedTable} from "./served-table.ts";

/** A part of what is held, as the source would serve it. */
export interface HeldPart {
  readonly title: string;
  readonly source: string;
  readonly updated: string;
  readonly measures: readonly string[];
  readonly first: Month;
  readonly last: Month;
}

/**
 * What is held as a table of the source, with the areas that are there in the last month. A cell that is not held cannot
 * be served.
 */
export function heldTable(
  state: ObservationState,
  regions: ObservationState,
  reference: Reference,
  {title, source, updated, measures, first, last}: HeldPart
): ServedTable {
  const months = monthRange(first, last);
  const columns = measures.map((measure) => [
    ...listColumns(state, measure, months),
    ...listColumns(regions, measure, months)
  ]);
  const areas = (columns[0] ?? []).filter(({cells}) => cells.at(-1) != null).map(({area}) => area);
  const byArea = columns.map((list) => new Map(list.map(({area, cells}) => [area, cells])));
  const names = areaNames(reference);
  return {
    title,
    source,
    updated,
    areas: areas.map((code) => ({code, label: names.get(code) ?? code})),
    months,
    measures: measures.map((code) => describeMeasure(code, reference)),
    cell(area, month, measure) {
      const cell = byArea[measure]?.get(areas[area] ?? "")?.[month];
      if (cell) return cell.value;
      throw new Error(`cell ${measures[measure]} ${areas[area]} ${months[month]}: expected one that is held`);
    }
  };
}

/** The part up to a month, as the source would have served it when that month was the newest. */
export function partUntil(part: HeldPart, until: Month | null): HeldPart {
  if (until === null || until === part.last) return part;
  if (until < part.first || until > part.last)
    throw new Error(`--until ${until}: expected a month from ${part.first} to ${part.last}`);
  // The source publishes a month in the second half of the next one.
  const updated = `${addMonths(until, 1)}-21T06:00:00Z`;
  return {...part, last: until, updated: updated < part.updated ? updated : part.updated};
}

interface Column {
  readonly area: string;
  readonly cells: readonly (ObservationCell | null)[];
}

function listColumns({months, columns}: ObservationState, measure: string, wanted: readonly Month[]): Column[] {
  const rows = wanted.map((month) => months.indexOf(month));
  return [...(columns.get(measure) ?? [])].map(([area, column]) => ({
    area,
    cells: rows.map((row) => column[row] ?? null)
  }));
}

function areaNames({municipalities}: Reference): Map<string, string> {
  return new Map([
    ["SSS", "KOKO MAA"],
    ...municipalities.map(({code, name}) => [code, name.fi] as const),
    ...municipalities.map(({region, regionName}) => [region, `${region} ${regionName.fi}`] as const)
  ]);
}

function describeMeasure(code: string, {measures}: Reference): ServedCode {
  return {code, label: measures.find((measure) => measure.code === code)?.label.fi ?? code};
}
