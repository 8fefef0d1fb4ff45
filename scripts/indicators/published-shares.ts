import type {Indicator} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {ObservationCell} from "../../src/model/observations/observations.ts";
import type {SeriesPoint} from "../../src/model/series.ts";
import type {Span} from "./coverage.ts";
import {computeFigure} from "./figures.ts";
import type {Group} from "./groups.ts";
import {column, isCell, memberColumn, mergedMonths} from "./member-cells.ts";
import type {MemberCell, Source} from "./member-cells.ts";
import {absentPoint, figurePoint} from "./points.ts";

/**
 * Carries a share on after its counts have ended: what the source publishes for the group or its only municipality,
 * otherwise the mean of the municipalities' published shares, weighted with their last known denominators.
 */
export function deriveFromShares(source: Source, indicator: Indicator, group: Group, span: Span): SeriesPoint[] {
  const {publishedShare, denominator, factor} = indicator;
  const weights = denominator?.[0]?.measure;
  if (publishedShare === null || weights === undefined) return [];
  const whole = group.publishedAs === null ? [] : column(source.state, publishedShare, group.publishedAs);
  const members = group.members.map((code) => ({
    shares: memberColumn(source, publishedShare, code, group.members),
    weight: weigh(source, {share: publishedShare, weights, code, until: span.countsLast})
  }));
  const months = source.state.months.slice(span.countsLast + 1, span.last + 1);
  return months.map((month, i) => {
    const t = span.countsLast + 1 + i;
    const published = whole[t];
    if (published) return publishedPoint(month, published);
    const cells = members.map(({shares, weight}) => ({cell: shares[t] ?? null, weight: weight(t)}));
    return pointOf(month, cells, factor);
  });
}

/** A municipality's published share; its weight is null when its denominator was never known. */
interface WeightedCell<Cell = MemberCell> {
  readonly cell: Cell;
  readonly weight: number | null;
}

function pointOf(month: Month, members: readonly WeightedCell[], factor: number): SeriesPoint {
  const counted = members.filter(({cell}) => cell !== "within heir");
  if (counted.some(({cell}) => cell === "merged")) return absentPoint(month, "merged");
  const cells = counted.flatMap(({cell, weight}) => (isCell(cell) ? [{cell, weight}] : []));
  if (cells.length < counted.length) return absentPoint(month, "not published");
  const only = cells.length === 1 ? cells[0] : undefined;
  return only ? publishedPoint(month, only.cell) : weightedPoint(month, cells, factor);
}

function publishedPoint(month: Month, {value, status}: ObservationCell): SeriesPoint {
  if (value === null) return absentPoint(month, "confidential");
  return {month, value, status, bounds: null, reason: null};
}

/** Turns shares back into persons, so that a confidential share can stand for one to four of them. */
function weightedPoint(month: Month, members: readonly WeightedCell<ObservationCell>[], factor: number): SeriesPoint {
  const persons = {numerator: 1, denominator: 0, known: 0, hidden: 0};
  const everyone = {numerator: 0, denominator: 1, known: 0, hidden: 0};
  for (const {cell, weight} of members) {
    if (weight === null) return absentPoint(month, "not published");
    everyone.known += weight;
    if (cell.value === null) persons.hidden += 1;
    else persons.known += (cell.value * weight) / factor;
  }
  return figurePoint(month, computeFigure([persons, everyone], factor), "estimated");
}

interface Weighing {
  readonly share: string;
  readonly weights: string;
  readonly code: string;
  /** The last month with counts. */
  readonly until: number;
}

/**
 * The last known denominator of a municipality, as a function of the month: once its share counts a merged
 * municipality, so does its weight.
 */
function weigh(source: Source, {share, weights, code, until}: Weighing): (t: number) => number | null {
  const known = (of: string) => column(source.state, weights, of).slice(0, until + 1);
  const isKnown = (cell: ObservationCell | null) => cell !== null && cell.value !== null;
  const last = known(code).findLastIndex(isKnown);
  const own = known(code)[last] ?? null;
  const absorbed = source.changes
    .filter((change) => change.heir === code && !mergedMonths(source, weights, change)[last])
    .map((change) => ({
      isMerged: mergedMonths(source, share, change),
      value: known(change.code).findLast(isKnown)?.value ?? 0
    }));
  return (t) =>
    own && absorbed.filter(({isMerged}) => isMerged[t]).reduce((sum, {value}) => sum + value, own.value ?? 0);
}
