import {counted} from "../../src/model/counted.ts";
import {expected} from "../../src/model/expected.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import type {IndicatorCoverage} from "../../src/model/pages/pages.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {ReleasedCoverage} from "../../src/model/releases/releases.ts";
import {divides, isMadeOf} from "../../src/model/series-breaks.ts";
import type {Source} from "./member-cells.ts";
import {listMeasures} from "./strands.ts";

/** The months of an indicator as positions in the months of the state. */
export interface Span {
  readonly first: number;
  /** The last month in which all measures of the formula are published. */
  readonly countsLast: number;
  /** The last month of the series; later than `countsLast` when published shares carry it on. */
  readonly last: number;
}

/** Finds the months in which every measure of the formula is published, and how far published shares go on from there. */
export function findSpan(indicator: Indicator, state: ObservationState): Span {
  const complete = completeMonths(indicator, state);
  const first = complete.indexOf(true);
  const countsLast = complete.lastIndexOf(true);
  if (first < 0)
    throw new Error(
      `indicator ${indicator.id}: expected a month in which ${listMeasures(indicator).join(", ")} are published`
    );
  const share = indicator.publishedShare;
  const shareLast = share === null ? -1 : state.months.findLastIndex((_, t) => isPublished(state, share, t));
  return {first, countsLast, last: Math.max(countsLast, shareLast)};
}

/** Whether there is a month in which every measure of the formula is published. */
export function hasMonths(indicator: Indicator, state: ObservationState): boolean {
  return completeMonths(indicator, state).includes(true);
}

/** States what an indicator covers at a state of the observations. */
export function coverageAt(indicator: Indicator, source: Pick<Source, "state" | "breaks">): IndicatorCoverage {
  return describeCoverage(indicator, findSpan(indicator, source.state), source);
}

/** The first and the last month of every indicator that has any, as releases record them. */
export function coverIndicators(
  state: ObservationState,
  {indicators}: Pick<Reference, "indicators">
): ReleasedCoverage[] {
  return indicators
    .filter((indicator) => hasMonths(indicator, state))
    .map((indicator) => {
      const {first, last} = findSpan(indicator, state);
      return {indicator: indicator.id, first: monthAt(state, first), last: monthAt(state, last)};
    });
}

/** States what an indicator covers for pages and files, and where it breaks everywhere. */
export function describeCoverage(
  indicator: Indicator,
  span: Span,
  {state, breaks}: Pick<Source, "state" | "breaks">
): IndicatorCoverage {
  const [first, last] = [monthAt(state, span.first), monthAt(state, span.last)];
  const countsLast = monthAt(state, span.countsLast);
  const vintages = listVintages(indicator, span, state);
  const nationwide = breaks.filter(({areas}) => areas.length === 0);
  return {
    indicator,
    first,
    last,
    countsLast: last > countsLast ? countsLast : null,
    vintages,
    read: lastRead(indicator, vintages, state),
    limitedBy: limitingVintage(indicator, span, state),
    breaks: nationwide
      .filter((one) => divides(one) && isMadeOf(indicator, one, countsLast) && first < one.month && one.month <= last)
      .map(({month}) => month)
  };
}

function completeMonths(indicator: Indicator, state: ObservationState): boolean[] {
  const columns = listMeasures(indicator).map((measure) => [...(state.columns.get(measure)?.values() ?? [])]);
  return state.months.map((_, t) => columns.every((areas) => areas.some((column) => column[t] != null)));
}

function listVintages(indicator: Indicator, span: Span, state: ObservationState): string[] {
  const counts = listMeasures(indicator).flatMap((measure) => [
    ...vintagesOf(state, measure, span.first, span.countsLast)
  ]);
  const share = indicator.publishedShare;
  const carried = share === null ? [] : vintagesOf(state, share, span.countsLast + 1, span.last);
  return [...new Set([...counts, ...carried])].sort();
}

/** The last day on which any of some vintages was read from the source. */
function lastRead({id}: Indicator, vintages: readonly string[], {retrieved}: ObservationState): string {
  const days = vintages.map((date) =>
    expected(retrieved.get(date), `vintage ${date}: expected the day on which it was read from the source`)
  );
  return expected(days.toSorted().at(-1), `indicator ${id}: expected at least one vintage`);
}

/** The newest vintage in which every measure that carries the end of the series occurs. */
function limitingVintage(indicator: Indicator, {countsLast, last}: Span, state: ObservationState): string {
  const share = indicator.publishedShare;
  const carrying = share !== null && last > countsLast ? [share] : listMeasures(indicator);
  const newest = carrying.map((measure) =>
    [...vintagesOf(state, measure, 0, state.months.length)].reduce((day, other) => (other > day ? other : day))
  );
  return newest.reduce((day, other) => (other < day ? other : day));
}

/** The vintages from which a measure has figures in these months; a copy of the figures themselves would be large. */
function vintagesOf(state: ObservationState, measure: string, first: number, last: number): Set<string> {
  const vintages = new Set<string>();
  for (const column of state.columns.get(measure)?.values() ?? []) {
    for (let t = first; t <= last; t++) {
      const cell = column[t];
      if (cell) vintages.add(cell.vintage);
    }
  }
  return vintages;
}

function isPublished(state: ObservationState, measure: string, t: number): boolean {
  return [...(state.columns.get(measure)?.values() ?? [])].some((column) => column[t] != null);
}

/** The month at a position. */
export function monthAt({months}: ObservationState, t: number): Month {
  const month = months[t];
  if (!month) throw new Error(`position ${t}: expected one of ${counted(months.length, "month")}`);
  return month;
}
