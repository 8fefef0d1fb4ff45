import type {Publication} from "../../../scripts/publish/models/publication.ts";
import type {PilotArea} from "../../../src/model/areas.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import {named} from "../../named.ts";
import {madeUpComparisons, madeUpSimulation} from "./made-up-comparisons.ts";

/** A point of a month with a value as published. */
export function known(month: SeriesPoint["month"], value: number): SeriesPoint {
  return {month, value, status: "normal", bounds: null, reason: null};
}

/**
 * Everything there is to publish on two areas, one municipality and two months a year apart: the areas have 8 and 9,
 * all pilots 10 and 11, the rest 5 and 5.5, the country 7 and 7.5, the region 3 and 4, the municipality 1 and 2, in
 * every indicator.
 */
export function madeUpPublication(): Publication {
  const indicators = indicatorIds.map(madeUpIndicator);
  const values = Object.entries({
    east: [8, 9],
    west: [8, 9],
    pilots: [10, 11],
    rest: [5, 5.5],
    country: [7, 7.5],
    "rest-MK01": [3, 4],
    KU001: [1, 2]
  });
  const points = ([earlier = 0, later = 0]: readonly number[]) => [known("2020-03", earlier), known("2021-03", later)];
  const series = indicatorIds.map((indicator) => {
    const areas = values.map(([area, figures]): [string, Series] => [area, {area, indicator, points: points(figures)}]);
    return [indicator, new Map(areas)] as const;
  });
  return {
    reference: {
      areas: [madeUpArea("east"), madeUpArea("west")],
      municipalities: [
        {
          code: "KU001",
          name: named("One"),
          region: "MK01",
          regionName: named("Region"),
          ely: "ELY01",
          population2020: 1
        }
      ],
      changes: [],
      regionChanges: [],
      events: [],
      indicators,
      measures: [{code: "U", label: named("Unemployed"), note: named("Note"), unit: named("persons")}],
      noComparableAreas: [],
      breaks: []
    },
    vintages: [manifest],
    state: {vintage: manifest.date, months: [], columns: new Map(), confirmed: new Map(), retrieved: new Map()},
    revisions: [],
    indicators: {
      series: new Map(series),
      coverage: indicators.map((indicator) => ({
        indicator,
        first: "2020-03",
        last: "2021-03",
        countsLast: null,
        vintages: [manifest.date],
        read: manifest.retrieved,
        limitedBy: manifest.date,
        breaks: []
      }))
    },
    revised: new Map(),
    comparisons: madeUpComparisons(),
    simulated: madeUpSimulation
  };
}

function madeUpIndicator(id: Indicator["id"]): Indicator {
  const isCount = id === "unemployed";
  return {
    id,
    group: "unemployment",
    unit: isCount ? "persons" : "percent",
    numerator: [{measure: "U", sign: 1}],
    denominator: null,
    factor: isCount ? 1 : 100,
    publishedShare: null
  };
}

function madeUpArea(id: string): PilotArea {
  const name = named(id);
  return {id, name, municipalities: ["KU001"], confidence: "high", note: named(""), sources: ["https://example.org/"]};
}

const manifest: VintageManifest = {
  date: "2021-04-20",
  table: "12r5",
  title: "Made up",
  source: "Nobody",
  licence: "CC BY 4.0",
  query: null,
  retrieved: "2021-04-21",
  input: {file: "made-up.json", sha256: "0".repeat(64)},
  coverage: {measures: ["U"], first: "2020-03", last: "2021-03", municipalities: 1},
  cells: {added: 2, revised: 0}
};
