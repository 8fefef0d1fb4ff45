import {crossingPlace, divides, isMadeOf, markBreak} from "../../src/model/breaks.ts";
import type {SeriesBreak} from "../../src/model/breaks.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {SeriesPoint} from "../../src/model/series.ts";
import {monthAt} from "./coverage.ts";
import type {Span} from "./coverage.ts";
import type {Group} from "./groups.ts";
import {mergedMonths} from "./member-cells.ts";
import type {Source} from "./member-cells.ts";
import {listMeasures} from "./strands.ts";

/**
 * Marks the months from which on a series cannot be compared with what was before: where a member counts a merged
 * municipality that the group did not count before, and where a measure breaks. A month that is estimated or provisional
 * is marked too, for what it must not be compared with matters more; of months without a figure the next one that has
 * one is marked.
 */
export function markBreaks(
  points: readonly SeriesPoint[],
  source: Source,
  indicator: Indicator,
  group: Group,
  span: Span
): SeriesPoint[] {
  const known = measureBreaks(source, indicator, group, span).map(({month}) => month);
  const months = [...borderChanges(points, source, indicator, group, span), ...known].sort();
  const places = new Map(months.map((month) => [crossingPlace(points, month), month]));
  return points.map((point, i) => {
    const since = places.get(i);
    return since ? markBreak(point, since) : point;
  });
}

/** The breaks in the measures of an indicator that concern a whole group or one of its members. */
function measureBreaks(
  {state, breaks}: Source,
  indicator: Indicator,
  {members, publishedAs}: Group,
  {countsLast}: Span
): SeriesBreak[] {
  const isConcerned = ({areas}: SeriesBreak) =>
    areas.length === 0 || areas.some((code) => code === publishedAs || members.includes(code));
  const last = monthAt(state, countsLast);
  return breaks.filter((one) => divides(one) && isConcerned(one) && isMadeOf(indicator, one, last));
}

/** The months in which the figures of the group first hold a merged municipality. */
function borderChanges(
  points: readonly SeriesPoint[],
  source: Source,
  indicator: Indicator,
  {members, publishedAs}: Group,
  span: Span
): Month[] {
  if (publishedAs !== null) return [];
  const grown = source.changes.filter(({code, heir}) => members.includes(heir) && !members.includes(code));
  return grown.flatMap((change) => {
    const counts = listMeasures(indicator).map((measure) => mergedMonths(source, measure, change));
    const shares = mergedMonths(source, indicator.publishedShare ?? "", change);
    const joined = points.find((_, i) => {
      const t = span.first + i;
      return t > span.countsLast ? shares[t] : counts.some((isMerged) => isMerged[t]);
    });
    return joined?.month ?? [];
  });
}
