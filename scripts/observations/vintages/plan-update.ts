import {counted} from "../../../src/model/counted.ts";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import {findChanges} from "../changes.ts";
import {planImport} from "./plan-import.ts";
import type {ImportFacts, ImportPlan} from "./plan-import.ts";
import type {Vintage} from "./vintage.ts";

/** Refuses a table that the source last changed before the newest vintage: it would bring back old figures. */
export function checkIsNewest(day: string, held: readonly Vintage[]): void {
  const newest = held.at(-1)?.manifest.date ?? day;
  if (day >= newest) return;
  throw new Error(
    `the source last changed its table on ${day}, and ${newest} is held already: expected a newer one. ` +
      "Where the source states a wrong day, download the table and import it with --date"
  );
}

/** Works out the vintage that an update brings; null when all of it is held already. */
export function planUpdateVintage(table: SourceTable, held: readonly Vintage[], facts: ImportFacts): ImportPlan | null {
  const isHeld = held.some(({manifest}) => manifest.date === facts.date);
  if (!isHeld) {
    const plan = planImport(table, held, facts);
    return plan.isHeld ? null : plan;
  }
  const {counts: byMeasure} = findChanges(
    table.cells,
    held.map((vintage) => vintage.cells)
  );
  const counts = [...byMeasure.values()];
  if (counts.length === 0) return null;
  const cells = counts.reduce((sum, {added, revised}) => sum + added + revised, 0);
  throw new Error(
    `vintage ${facts.date}: held already, and the source gives ${counted(cells, "further cell")} for the same day: ` +
      `expected none. Remove data/vintages/${facts.date} and run the update again, unless it is published; ` +
      "if it is, the next publication of the source will bring them"
  );
}
