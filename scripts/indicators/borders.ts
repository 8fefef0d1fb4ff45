import {hasNewBorders} from "../../src/model/areas.ts";
import type {MunicipalityChange} from "../../src/model/areas.ts";
import type {SeriesBreak} from "../../src/model/breaks.ts";
import type {Indicator, IndicatorId} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import {crossingPlace, divides, isMadeOf, markBreak} from "../../src/model/series-breaks.ts";
import type {SeriesPoint} from "../../src/model/series.ts";
import {findSpan, monthAt} from "./coverage.ts";
import type {Span} from "./coverage.ts";
import {listGroups} from "./groups.ts";
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

/** The months in which the figures of the group begin to hold a merged municipality, or cease to as older figures follow. */
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
    const isMerged = mergedFigures(source, indicator, change, span);
    const stated = points.flatMap(({month, status}, i) =>
      status === "missing" ? [] : {month, isMerged: isMerged[span.first + i] === true}
    );
    return stated.flatMap((one, i) => (i > 0 && one.isMerged !== stated[i - 1]?.isMerged ? one.month : []));
  });
}

/** Whether the figures of an heir count the merged municipality, month by month: what any of their measures counts. */
function mergedFigures(
  source: Source,
  indicator: Indicator,
  change: MunicipalityChange,
  {countsLast}: Pick<Span, "countsLast">
): boolean[] {
  const counts = listMeasures(indicator).map((measure) => mergedMonths(source, measure, change));
  const shares = mergedMonths(source, indicator.publishedShare ?? "", change);
  return shares.map((share, t) => (t > countsLast ? share : counts.some((isMerged) => isMerged[t])));
}

/** Whether the figure of an indicator, of an area and month, counts a merged municipality that it did not at a vintage. */
export type HasGrownSince = (indicator: IndicatorId, area: string, month: Month, vintage: string) => boolean;

/** Prepares telling a change of borders from a correction: why a figure is another one than a vintage gave. */
export function findGrowth(state: ObservationState, reference: Reference): HasGrownSince {
  const {changes, breaks, indicators} = reference;
  const members = new Map(
    listGroups(reference).map((group) => [group.area, group.publishedAs === null ? group.members : []])
  );
  return (id, area, month, vintage) => {
    const codes = members.get(area) ?? [];
    const grown = changes.filter(
      (change) => codes.includes(change.heir) && !codes.includes(change.code) && !hasNewBorders(vintage, change)
    );
    const indicator = indicators.find((one) => one.id === id);
    if (grown.length === 0 || !indicator) return false;
    const [source, t] = [{state, changes, breaks}, state.months.indexOf(month)];
    return grown.some((change) => mergedFigures(source, indicator, change, findSpan(indicator, state))[t]);
  };
}
