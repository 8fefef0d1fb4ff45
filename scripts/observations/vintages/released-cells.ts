import type {MunicipalityChange} from "../../../src/model/areas.ts";
import type {Month} from "../../../src/model/months.ts";
import {lastStated} from "../../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";
import type {MeasureChange} from "../../../src/model/releases/releases.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import {hasGrown} from "../revisions.ts";

/** What one state of the observations says beside another. */
export interface ReleasedCells {
  /** In the order of the measures; those that stayed as they were are left out. */
  readonly measures: readonly MeasureChange[];
  readonly revisions: readonly Revision[];
}

/**
 * Compares what is known now with what was known at the release before: a cell that several vintages changed in between
 * counts once.
 *
 * @param before null where there was no release
 */
export function releasedCells(
  before: ObservationState | null,
  now: ObservationState,
  changes: readonly MunicipalityChange[]
): ReleasedCells {
  const measures = [...now.columns].map(([measure, columns]) => {
    const areas = [...columns].map(([area, cells]) => {
      const earlier = earlierCells(before, measure, area);
      return compareColumn({measure, area}, now.months, cells, earlier, changes);
    });
    return {
      measure,
      added: areas.reduce((sum, {added}) => sum + added, 0),
      revisions: areas.flatMap(({revisions}) => revisions)
    };
  });
  const changed = measures.filter(({added, revisions}) => added + revisions.length > 0);
  return {
    measures: changed
      .map(({measure, added, revisions}) => ({measure, added, revised: revisions.length}))
      .sort((a, b) => (a.measure < b.measure ? -1 : 1)),
    revisions: changed.flatMap(({revisions}) => revisions)
  };
}

/** What was known of a month before, with the newest vintage that stated it. */
type Earlier = (month: Month) => (Pick<ObservationCell, "value"> & {readonly stated: string}) | null;

function earlierCells(before: ObservationState | null, measure: string, area: string): Earlier {
  const cells = before?.columns.get(measure)?.get(area) ?? [];
  const rows = new Map(before?.months.map((month, t) => [month, t]));
  return (month) => {
    const t = rows.get(month) ?? -1;
    const cell = cells[t];
    return before && cell ? {value: cell.value, stated: lastStated(before, {measure, area, row: t}, cell)} : null;
  };
}

function compareColumn(
  place: {readonly measure: string; readonly area: string},
  months: readonly Month[],
  cells: readonly (ObservationCell | null)[],
  earlier: Earlier,
  changes: readonly MunicipalityChange[]
): {added: number; revisions: Revision[]} {
  let added = 0;
  const revisions: Revision[] = [];
  months.forEach((month, t) => {
    const cell = cells[t];
    if (!cell) return;
    const old = earlier(month);
    if (!old) added++;
    else if (old.value !== cell.value) {
      const cause = hasGrown(place.area, old.stated, cell.vintage, changes) ? "borders" : "revised";
      revisions.push({...place, month, vintage: cell.vintage, oldValue: old.value, newValue: cell.value, cause});
    }
  });
  return {added, revisions};
}
