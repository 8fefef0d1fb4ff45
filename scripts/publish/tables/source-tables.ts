import {countryCode, statusLetters} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import type {Table, TableCell} from "./tables.ts";

/** Every published cell of the country and the municipalities, with the vintage that gave it. */
export function observationTable(state: ObservationState, {measures, municipalities}: Reference): Table {
  const areas = [countryCode, ...municipalities.map(({code}) => code)];
  return {
    path: "/data/observations",
    topic: "observations",
    rows: {
      [Symbol.iterator]: () =>
        observationRows(
          state,
          areas,
          measures.map(({code}) => code)
        )
    }
  };
}

/** The same, a table for each measure that any vintage gives: together they have more rows than Excel takes. */
export function* measureTables(state: ObservationState, {measures, municipalities}: Reference): Generator<Table> {
  const areas = [countryCode, ...municipalities.map(({code}) => code)];
  for (const {code} of measures) {
    if (observationRows(state, areas, [code]).next().done) continue;
    yield {
      path: `/data/measures/${code}`,
      topic: "measures",
      rows: {[Symbol.iterator]: () => observationRows(state, areas, [code]).map(forMeasure)}
    };
  }
}

/** Neither the measure, which is the table's, nor the vintage, for the plain table has it. */
function forMeasure([area = null, , month = null, value = null, status = null]: readonly TableCell[]): TableCell[] {
  return [area, month, value, status];
}

function* observationRows(
  {columns, months}: ObservationState,
  areas: readonly string[],
  measures: readonly string[]
): Generator<readonly TableCell[]> {
  for (const area of areas) {
    for (const measure of measures) {
      const cells = columns.get(measure)?.get(area) ?? [];
      for (const [t, month] of months.entries()) {
        const cell = cells[t];
        if (cell) yield [area, measure, month, cell.value, statusLetters[cell.status], cell.vintage];
      }
    }
  }
}

/** Every cell that a later vintage gave differently; blank stands for a confidential figure. */
export function revisionTable(revisions: readonly Revision[]): Table {
  return {
    path: "/data/revisions",
    topic: "revisions",
    rows: revisions.map(({measure, area, month, vintage, oldValue, newValue, cause}) => [
      measure,
      area,
      month,
      vintage,
      oldValue,
      newValue,
      cause
    ])
  };
}
