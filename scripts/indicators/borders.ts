import type {Indicator} from "../../src/model/indicators.ts";
import type {SeriesPoint} from "../../src/model/series.ts";
import type {Span} from "./coverage.ts";
import type {Group} from "./groups.ts";
import {column, countsMerged} from "./member-cells.ts";
import type {Source} from "./member-cells.ts";
import {listMeasures} from "./strands.ts";

/** Marks the first month in which a member counts a merged municipality that the group did not count before. */
export function markBreaks(
  points: readonly SeriesPoint[],
  source: Source,
  indicator: Indicator,
  group: Group,
  span: Span
): SeriesPoint[] {
  if (group.publishedAs !== null) return [...points];
  const grown = source.changes.filter(({code, heir}) => group.members.includes(heir) && !group.members.includes(code));
  const breaks = grown.map((change) => {
    const counts = listMeasures(indicator).map((measure) => column(source.state, measure, change.heir));
    const shares = column(source.state, indicator.publishedShare ?? "", change.heir);
    return points.findIndex((_, i) => {
      const t = span.first + i;
      const cells = t > span.countsLast ? [shares[t]] : counts.map((cell) => cell[t]);
      return cells.some((cell) => countsMerged(cell, change));
    });
  });
  return points.map((point, i) => (i > 0 && breaks.includes(i) ? withBreak(point) : point));
}

function withBreak(point: SeriesPoint): SeriesPoint {
  return point.status === "normal" || point.status === "provisional" ? {...point, status: "break"} : point;
}
