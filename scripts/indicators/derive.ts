import type {IndicatorSeries} from "../../src/model/indicator-series.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import {isMunicipalityCode} from "../../src/model/observations/observations.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {Series} from "../../src/model/series.ts";
import {markBreaks} from "./borders.ts";
import {deriveFromCounts} from "./counts.ts";
import {describeCoverage, findSpan, hasMonths} from "./coverage.ts";
import type {Span} from "./coverage.ts";
import {listGroups} from "./groups.ts";
import type {Group} from "./groups.ts";
import type {Source} from "./member-cells.ts";
import {deriveFromShares} from "./published-shares.ts";

/** Derives every indicator for the pilot areas, the rest of the mainland and of their regions, the country and each municipality. */
export function deriveIndicators(state: ObservationState, reference: Reference): IndicatorSeries {
  return deriveFor(listGroups(reference), state, reference);
}

/**
 * Derives for groups of municipalities what an earlier state of the observations gives; an indicator whose measures were
 * not all known yet is left out.
 */
export function deriveGroupsAt(state: ObservationState, reference: Reference): IndicatorSeries {
  const groups = listGroups(reference).filter(({area}) => !isMunicipalityCode(area));
  return deriveFor(groups, state, onlyKnown(reference, state));
}

/** The same for each municipality. */
export function deriveMunicipalitiesAt(state: ObservationState, reference: Reference): IndicatorSeries {
  const municipalities = listGroups(reference).filter(({area}) => isMunicipalityCode(area));
  return deriveFor(municipalities, state, onlyKnown(reference, state));
}

function onlyKnown(reference: Reference, state: ObservationState): Reference {
  return {...reference, indicators: reference.indicators.filter((indicator) => hasMonths(indicator, state))};
}

function deriveFor(groups: readonly Group[], state: ObservationState, reference: Reference): IndicatorSeries {
  const source = {state, changes: reference.changes, breaks: reference.breaks};
  const derived = reference.indicators.map((indicator) => {
    const span = findSpan(indicator, state);
    const series = groups.map((group) => deriveSeries(source, indicator, group, span));
    return {
      coverage: describeCoverage(indicator, span, source),
      series: [indicator.id, new Map(series.map((one) => [one.area, one]))] as const
    };
  });
  return {series: new Map(derived.map(({series}) => series)), coverage: derived.map(({coverage}) => coverage)};
}

function deriveSeries(source: Source, indicator: Indicator, group: Group, span: Span): Series {
  const counted = deriveFromCounts(source, indicator, group, span);
  const carried = deriveFromShares(source, indicator, group, span);
  const points = markBreaks([...counted, ...carried], source, indicator, group, span);
  return {area: group.area, indicator: indicator.id, points};
}
