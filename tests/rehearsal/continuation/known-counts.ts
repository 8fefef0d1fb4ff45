import {seededRandom} from "../../../scripts/statistics/random.ts";
import {hasNewBorders} from "../../../src/model/areas.ts";
import type {PublishedCell} from "../../../src/model/observations/cells.ts";
import {lastStated} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {ServedTable} from "../../pxweb/served-table.ts";
import {flexibleCode, unknownCode} from "./division.ts";
import type {Division} from "./division.ts";
import {seedOf} from "./paths.ts";
import {revealMonth} from "./reveal-month.ts";

/** Everything that the project holds. */
export interface Held {
  readonly state: ObservationState;
  readonly regions: ObservationState;
  readonly reference: Reference;
}

/** Counts of one measure: for each part of the division, one a month from the first month held on. */
export type Columns = number[][];

/** What is held of a measure, with counts that fit where one to four are hidden; no months when nothing is held. */
export function knownCounts(
  measure: string,
  {state, regions, reference}: Held,
  division: Division,
  flexible: number
): Columns {
  const columns = state.columns.get(measure);
  const random = seededRandom(seedOf(measure));
  const counts: Columns = division.parts.map(() => []);
  for (let row = 0; row < heldMonths(state, measure); row++) {
    const regionRow = regions.months.indexOf(state.months[row]!);
    const look = (area: string): PublishedCell => {
      const cell = columns?.get(area)?.[row] ?? regions.columns.get(measure)?.get(area)?.[regionRow];
      return isInHeir(area, row) ? undefined : cell?.value;
    };
    const revealed = revealMonth(look, division, reference, flexible, random);
    revealed.forEach((count, part) => counts[part]!.push(count));
  }
  return counts;

  // A municipality that has ceased keeps its old cells, and its heir's newer ones hold them too.
  function isInHeir(area: string, row: number): boolean {
    const change = reference.changes.find(({code}) => code === area);
    const heir = change && columns?.get(change.heir)?.[row];
    return Boolean(heir && hasNewBorders(lastStated(state, {measure, area: change.heir, row}, heir), change));
  }
}

/** How many months are held of a measure, from the first one of all. */
function heldMonths({months, columns}: ObservationState, measure: string): number {
  const country = columns.get(measure)?.get("SSS") ?? [];
  return months.reduce((count, _, row) => (country[row] ? row + 1 : count), 0);
}

/** The counts of the one month of a real answer, for each part of the division. */
export function answerCounts(
  measure: string,
  answer: ServedTable,
  division: Division,
  reference: Reference
): {readonly counts: readonly number[]; readonly flexible: number} {
  const areas = new Map(answer.areas.map(({code}, area) => [code, area]));
  const position = answer.measures.findIndex(({code}) => code === measure);
  const look = (code: string): PublishedCell => {
    const area = areas.get(code);
    return area === undefined ? undefined : answer.cell(area, 0, position);
  };
  const [unknown, flexible] = [look(unknownCode) ?? 2, look(flexibleCode) ?? 2];
  const counts = revealMonth(look, division, reference, 0, seededRandom(seedOf(`answer ${measure}`)));
  return {counts, flexible: flexible === 0 ? 0 : flexible / (unknown + flexible)};
}
