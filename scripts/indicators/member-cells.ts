import {hasNewBorders} from "../../src/model/areas.ts";
import type {MunicipalityChange} from "../../src/model/areas.ts";
import {lastStated} from "../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";

/**
 * What a municipality brings to a group in one month: its cell, or null when the source has none.
 * After a merger either the heir's cell brings its inhabitants too, or, when the heir is outside the group, nothing does.
 */
export type MemberCell = ObservationCell | "within heir" | "merged" | null;

/** Where figures come from, which municipalities have merged, and where measures break. */
export interface Source {
  readonly state: ObservationState;
  readonly changes: Reference["changes"];
  readonly breaks: Reference["breaks"];
}

/** The cells of a group's member in one measure, month by month. */
export function memberColumn(
  source: Source,
  measure: string,
  code: string,
  members: readonly string[]
): readonly MemberCell[] {
  const own = column(source.state, measure, code);
  const change = source.changes.find((candidate) => candidate.code === code);
  if (!change) return own;
  const isMerged = mergedMonths(source, measure, change);
  const heirIsMember = members.includes(change.heir);
  return own.map((cell, t) => {
    if (!isMerged[t]) return cell;
    return heirIsMember ? "within heir" : (cell ?? "merged");
  });
}

/**
 * Whether the heir's cell was last published under the borders that include the merged municipality, month by month: a
 * figure that did not change with the borders has them nevertheless.
 */
export function mergedMonths({state}: Source, measure: string, change: MunicipalityChange): boolean[] {
  return column(state, measure, change.heir).map(
    (cell, t) => isCell(cell) && hasNewBorders(lastStated(state, {measure, area: change.heir, row: t}, cell), change)
  );
}

/** Whether there is a published cell, known or confidential. */
export function isCell(cell: MemberCell | undefined): cell is ObservationCell {
  return typeof cell === "object" && cell !== null;
}

/** The published cells of one code of the source in one measure; nulls when it has none. */
export function column(state: ObservationState, measure: string, code: string): readonly (ObservationCell | null)[] {
  return state.columns.get(measure)?.get(code) ?? state.months.map(() => null);
}
