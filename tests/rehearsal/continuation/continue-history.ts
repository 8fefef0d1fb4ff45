import {hasNewBorders} from "../../../src/model/areas.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {lastStated} from "../../../src/model/observations/observations.ts";
import type {ServedTable} from "../../pxweb/served-table.ts";
import {continueCounts} from "./continue-counts.ts";
import type {CountsInput} from "./continue-counts.ts";
import {divisionOn} from "./division.ts";
import type {Division} from "./division.ts";
import {isHidden} from "./hidden-counts.ts";
import type {Columns, Held} from "./known-counts.ts";
import {shareOf} from "./labour-force.ts";
import {firstMonthServed, publicationDay} from "./publication-day.ts";

/** Says in the title and the source of the table that not all of its figures are real. */
export const madeUpMark = "(rehearsal, made-up figures)";

/**
 * The table as the source may serve it when a month has come: what is held, the real answer of one month, and elsewhere
 * made-up figures that go on from there.
 *
 * @param until the last month of the table
 */
export function continueHistory(held: Held, answer: ServedTable, until: Month): ServedTable {
  const day = publicationDay(until, held.state.vintage);
  const division = divisionOn(day, held.reference);
  const [first, answered] = [held.state.months[0]!, answer.months[0]!];
  const months = monthRange(first, until > answered ? until : answered);
  const share = publishedShares(held, division, months);
  const counts = continueCounts({held, division, answer, months, share});
  return serve({day, division, answer, months, counts, share, served: monthRange(firstMonthServed(day), until)});
}

interface Continuation {
  readonly day: string;
  readonly division: Division;
  readonly answer: ServedTable;
  readonly months: readonly Month[];
  readonly counts: ReadonlyMap<string, Columns>;
  readonly share: CountsInput["share"];
  readonly served: readonly Month[];
}

function serve({day, division, answer, months, counts, share, served}: Continuation): ServedTable {
  const {areas, parts, members} = division;
  const skipped = months.indexOf(served[0]!);
  const answerRow = served.indexOf(answer.months[0]!);
  const answerAreas = new Map(answer.areas.map(({code}, area) => [code, area]));
  const positions = areas.map(({code}) => answerAreas.get(code) ?? -1);
  const groups = areas.map(({code}) => members.get(code)!);
  const [unemployed, labourForce] = [counts.get("TYOTTOMATLOPUSSA")!, counts.get("TYOVOIMATK")!];
  return {
    title: `${answer.title} ${madeUpMark}`,
    source: `${answer.source} ${madeUpMark}`,
    updated: `${day}T05:00:00Z`,
    areas,
    months: served,
    measures: answer.measures,
    cell(area, month, measure) {
      if (month === answerRow) return answer.cell(positions[area]!, 0, measure);
      const columns = counts.get(answer.measures[measure]!.code);
      const total = (of: Columns): number => sumAt(of, groups[area]!, skipped + month);
      if (columns) return hide(total(columns));
      const published = parts.includes(areas[area]!.code) ? share(groups[area]![0]!, served[month]!) : undefined;
      return published === undefined ? shareOf(total(unemployed), total(labourForce)) : published;
    }
  };
}

function hide(count: number): number | null {
  return isHidden(count) ? null : count;
}

function sumAt(columns: Columns, parts: readonly number[], row: number): number {
  let sum = 0;
  for (const part of parts) sum += columns[part]![row]!;
  return sum;
}

/** The shares that are held, by part of the division; one in borders that no longer are is left out. */
function publishedShares({state}: Held, {parts, merged}: Division, months: readonly Month[]): CountsInput["share"] {
  const columns = state.columns.get("TYOTOSUUS");
  const rows = new Map(months.map((month, row) => [month, row]));
  return (part, month) => {
    const row = rows.get(month)!;
    const cell = columns?.get(parts[part]!)?.[row];
    if (!cell) return undefined;
    const stated = lastStated(state, {measure: "TYOTOSUUS", area: parts[part]!, row}, cell);
    const isOld = merged.some((change) => change.heir === parts[part] && !hasNewBorders(stated, change));
    return isOld ? undefined : cell.value;
  };
}
