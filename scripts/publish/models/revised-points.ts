import {roundAsShown} from "../../../src/i18n/numbers.ts";
import type {IndicatorSeries} from "../../../src/model/indicator-series.ts";
import type {IndicatorId, IndicatorUnit} from "../../../src/model/indicators.ts";
import {entry} from "../../../src/model/map-entry.ts";
import {monthsFrom} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {RevisedPoint, Series} from "../../../src/model/series.ts";

/** Series as they were at a vintage. */
export interface PastFigures {
  /** Date of the vintage. */
  readonly date: string;
  readonly series: IndicatorSeries["series"];
}

/** By indicator, then by area or municipality: the months that are shown differently than at first, newest first. */
export type RevisedPoints = ReadonlyMap<IndicatorId, ReadonlyMap<string, readonly RevisedPoint[]>>;

/**
 * Finds the figures that were others when they were first published. A figure that readers would see alike counts as the
 * same.
 *
 * @param past oldest vintage first; each part is looked at once and need not be kept
 * @param hasGrown whether a figure has other borders now than at a vintage
 */
export function revisedPoints(
  {series, coverage}: IndicatorSeries,
  past: Iterable<PastFigures>,
  hasGrown: (indicator: IndicatorId, area: string, month: Month, vintage: string) => boolean
): RevisedPoints {
  const found = new Map<IndicatorId, Map<string, RevisedPoint[]>>();
  const seen = new Map<Series, Uint8Array>();
  for (const {date, then} of listSeries(past)) {
    const {indicator: id, area} = then;
    const unit = coverage.find(({indicator}) => indicator.id === id)?.indicator.unit;
    const now = series.get(id)?.get(area);
    if (unit === undefined || !now) continue;
    const causeOf = (month: Month): RevisedPoint["cause"] => (hasGrown(id, area, month, date) ? "borders" : "revised");
    const revised = firstDiffering(now, then, {date, unit, seen: entry(seen, now, () => newMarks(now)), causeOf});
    if (revised.length > 0) entry(entry(found, id, newAreas), area, newPoints).push(...revised);
  }
  return new Map([...found].map(([id, areas]) => [id, new Map([...areas].map(newestFirst))]));
}

function* listSeries(past: Iterable<PastFigures>): Generator<{date: string; then: Series}> {
  for (const {date, series} of past) {
    for (const areas of series.values()) for (const then of areas.values()) yield {date, then};
  }
}

interface Comparison {
  readonly date: string;
  readonly unit: IndicatorUnit;
  /** For each month of the series whether an earlier vintage had given it. */
  readonly seen: Uint8Array;
  readonly causeOf: (month: Month) => RevisedPoint["cause"];
}

/** The points that a vintage was the first to give and that are shown differently now. */
function firstDiffering(now: Series, then: Series, {date, unit, seen, causeOf}: Comparison): RevisedPoint[] {
  const [start, pastStart] = [now.points[0]?.month, then.points[0]?.month];
  if (start === undefined || pastStart === undefined) return [];
  // The months of a series have no holes.
  const offset = monthsFrom(start, pastStart);
  return then.points.flatMap(({month, value: first}, i): RevisedPoint[] => {
    const point = now.points[offset + i];
    if (first === null || !point || seen[offset + i] === 1) return [];
    seen[offset + i] = 1;
    const {value, reason} = point;
    if (value !== null && isShownAlike(first, value, unit)) return [];
    return [{month, first, vintage: date, now: {value, reason}, cause: causeOf(month)}];
  });
}

/** Numbers are written out only where they could be shown differently, for there are a million of them. */
function isShownAlike(a: number, b: number, unit: IndicatorUnit): boolean {
  return a === b || roundAsShown(a, unit) === roundAsShown(b, unit);
}

function newestFirst([area, points]: [string, RevisedPoint[]]): [string, RevisedPoint[]] {
  return [area, points.toSorted((a, b) => (a.month < b.month ? 1 : -1))];
}

function newMarks({points}: Series): Uint8Array {
  return new Uint8Array(points.length);
}

function newAreas(): Map<string, RevisedPoint[]> {
  return new Map();
}

function newPoints(): RevisedPoint[] {
  return [];
}
