import {pilotsTogether} from "../../../src/i18n/places.ts";
import {regionSeriesId, regionsWithoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import type {Indicator, MeasureSum} from "../../../src/model/indicators.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {AreaKind} from "../../../src/model/tables.ts";
import {inAll} from "./in-all.ts";
import type {Table} from "./tables.ts";

/** An id or code that tables use for an area. */
export interface ListedArea {
  readonly id: string;
  readonly kind: AreaKind;
  readonly name: Localized;
  /** The pilot area of a municipality. */
  readonly pilot?: string | undefined;
  readonly region?: string;
  readonly population?: number;
}

/** Every id and code that the other tables use for an area: pilot areas, groups, municipalities. */
export function listAreas(reference: Reference): ListedArea[] {
  const {areas, municipalities} = reference;
  const country = inAll(({chart}) => chart.lines.country.name);
  const pilotOf = new Map(areas.flatMap(({id, municipalities: members}) => members.map((code) => [code, id])));
  return [
    ...areas.map(({id, name}): ListedArea => ({id, kind: "pilot area", name})),
    {id: pilotsTogether.id, kind: "pilots", name: pilotsTogether.name},
    {id: "rest", kind: "rest", name: inAll(({tables}) => tables.areaKinds.rest)},
    ...listRegions(reference),
    {id: "country", kind: "country", name: country},
    {id: countryCode, kind: "country", name: country},
    ...municipalities.map(({code, name, region, population2020}): ListedArea => {
      return {id: code, kind: "municipality", name, pilot: pilotOf.get(code), region, population: population2020};
    })
  ];
}

/** The same as a table that readers can download. */
export function areaList(reference: Reference): Table {
  return {
    path: "/data/area-list",
    topic: "area-list",
    rows: listAreas(reference).map(({id, kind, name, pilot, region, population}) => [
      ...[id, kind, ...cells(name)],
      ...[pilot ?? null, region ?? null, population ?? null]
    ])
  };
}

/** What each indicator is, how it is computed and which months it covers. */
export function indicatorList(coverages: readonly IndicatorCoverage[]): Table {
  return {
    path: "/data/indicator-list",
    topic: "indicator-list",
    rows: coverages.map(({indicator, first, last}) => [
      ...[indicator.id, indicator.group, indicator.unit, formulaText(indicator), first, last],
      ...cells(inAll(({indicators}) => indicators[indicator.id].title)),
      ...cells(inAll(({indicators}) => indicators[indicator.id].definition))
    ])
  };
}

/** What the source says of its measures. */
export function measureList({measures}: Reference): Table {
  return {
    path: "/data/measure-list",
    topic: "measure-list",
    rows: measures.map(({code, label, note}) => [code, ...cells(label), ...cells(note)])
  };
}

/** An indicator in the codes of the source: `100 * (TYOTTOMATLOPUSSA - LOMAUTETTU) / TYOVOIMATK`. */
export function formulaText({numerator, denominator, factor}: Indicator): string {
  const above = sumText(numerator, denominator !== null);
  const scaled = factor === 1 ? above : `${factor} * ${above}`;
  return denominator === null ? scaled : `${scaled} / ${sumText(denominator, true)}`;
}

function sumText(terms: MeasureSum, inQuotient: boolean): string {
  const signed = terms.map(({measure, sign}, i) => {
    if (i === 0) return sign === 1 ? measure : `-${measure}`;
    return sign === 1 ? ` + ${measure}` : ` - ${measure}`;
  });
  return inQuotient && terms.length > 1 ? `(${signed.join("")})` : signed.join("");
}

function listRegions(reference: Reference): ListedArea[] {
  const names = new Map(reference.municipalities.map(({region, regionName}) => [region, regionName]));
  const kind = inAll(({tables}) => tables.areaKinds["rest of region"]);
  return regionsWithoutPilot(reference).map(({region}) => {
    const name = inEach((locale) => `${names.get(region)?.[locale]} (${kind[locale]})`);
    return {id: regionSeriesId(region), kind: "rest of region", name, region};
  });
}

function cells({fi, sv, en}: Localized): string[] {
  return [fi, sv, en];
}
