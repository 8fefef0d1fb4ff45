import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {ControlId} from "../../model/comparisons/control-ids.ts";
import {pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ChartLine, ChartModel, LineId} from "../../model/pages/pages.ts";
import {isKnown} from "../../model/series.ts";

/** Whose figures a drawing or a table can show: the lines of every chart, and the controls that some have. */
export type DrawnLineId = LineId | ControlId;

/** One line of a drawing; all lines of a drawing have the same months. */
export interface DrawnLine {
  readonly id: DrawnLineId;
  readonly points: ChartLine["points"];
  /** Whether each point is the mean of its month and the eleven before it. */
  readonly isMean?: boolean;
}

/** The area beside every control that has figures in this chart, in the order of their names; without the context. */
export function linesBesideControls({lines, controls}: Pick<ChartModel, "lines" | "controls">): DrawnLine[] {
  const own = lines.filter(({id}) => id !== "country");
  return [...own, ...controls.flatMap(({id, line}) => (line.kind === "points" ? [{id, points: line.points}] : []))];
}

/** The lines in the months that a drawing shows. */
export function linesWithin(lines: readonly DrawnLine[], {first, last}: MonthSpan): DrawnLine[] {
  return lines.map(({id, points}) => ({id, points: points.filter(({month}) => first <= month && month <= last)}));
}

/**
 * The last month of the pilots that the area has, where a change can be measured from their first month to it: what an
 * indicator covers may go on where the line of an area has ended, or begin before it.
 */
export function measuredUntil(lines: readonly Pick<DrawnLine, "id" | "points">[]): Month | undefined {
  const points = lines.find(({id}) => id === "area")?.points ?? [];
  const known = points.filter((point) => isKnown(point) && pilotStart <= point.month && point.month <= pilotEnd);
  return known.length > 1 && known[0]?.month === pilotStart ? known.at(-1)?.month : undefined;
}
