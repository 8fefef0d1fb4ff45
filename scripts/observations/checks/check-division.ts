import {hasNewBorders} from "../../../src/model/areas.ts";
import type {MunicipalityChange} from "../../../src/model/areas.ts";
import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";

/**
 * Finds municipalities that are missing in a table of the whole country. One that has merged under the code of another
 * leaves no other trace: what is held of it would be counted beside its heir, which counts it already.
 */
export function checkDivision({file, updated, cells}: SourceTable, {municipalities, changes}: Reference): Finding[] {
  const tables = [...cells.values()];
  const stated = new Set(tables.flatMap(({columns}) => [...columns.keys()]).filter(isMunicipalityCode));
  // Who asks for some municipalities wants these alone.
  if (stated.size <= municipalities.length / 2) return [];
  const last = tables.map(({months}) => months.at(-1) ?? "").reduce((a, b) => (a > b ? a : b), "");
  // What is published after a merger is in the new division even where the months asked for are older.
  const isPublishedSince = (change: MunicipalityChange): boolean => updated !== null && hasNewBorders(updated, change);
  const ceased = changes.filter((change) => change.from <= last || isPublishedSince(change));
  const merged = new Set(ceased.map(({code}) => code));
  const missing = municipalities.filter(({code}) => !stated.has(code) && !merged.has(code));
  return missing.map(({code, name}) => ({
    rule: "division",
    severity: "error",
    where: file,
    message:
      `municipality ${code} ${name.fi} is missing, ${counted(stated.size, "other is", "others are")} there: if it has merged, add its code, ` +
      `its heir, from and source to data/reference/municipality-changes.csv; if the file is a part, add the other part`
  }));
}
