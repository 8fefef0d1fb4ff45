import type {
  ComparisonFigures,
  ComparisonResult,
  Comparisons,
  IndicatorComparison,
  SeriesViews
} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaEstimates, AreaRefusal} from "../../../src/model/comparisons/comparisons.ts";
import type {AreaControls, ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import type {SimulatedCoverage} from "../../../src/model/comparisons/simulated-coverage.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import {named} from "../../named.ts";

const months = ["2020-03", "2021-03"] as const;
const fewer = {kind: "unavailable", reason: "fewer than three municipalities", units: ["KU002"]} as const;

/** The estimate of the east: 0.5 above its comparison before the start, 2 above it after. */
export const eastEstimate: AreaEstimate = {
  kind: "estimate",
  area: "east",
  att: 2,
  attByYear: [2],
  p: 0.04,
  pAdjusted: 0.08,
  band: 1.5,
  rmspePre: 0.25,
  points: [
    {month: months[0], effect: 0.5, comparison: 7.5, band: 1},
    {month: months[1], effect: 2, comparison: 7, band: 1.25}
  ],
  weights: [
    {code: "KU001", weight: 0.75},
    {code: "KU002", weight: 0.235},
    {code: "KU003", weight: 0.015}
  ],
  inTime: {starts: ["2011-03", "2012-03"], atts: [0.6, -0.8], rms: 0.5 ** 0.5, sameSign: 1},
  unreliable: true,
  conformalP: null
};

const westRefusal: AreaRefusal = {kind: "unavailable", reason: "missing or not finite", units: ["west"], area: "west"};

/** The figures of a row in which a method finds so much. */
export function madeUpFigures(att: number, more: Partial<ComparisonFigures> = {}): ComparisonFigures {
  const none = {p: null, pAdjusted: null, band: null, rmspePre: null, inTime: null, conformalP: null, flag: null};
  const window = {first: months[1], last: months[1]};
  return {kind: "figures", window, att, attByYear: [att], ...none, wholePilot: null, ...more};
}

/**
 * Two areas beside the rest, a region and similar municipalities. The east has an estimate and similar municipalities
 * that are not close; its region is too small. Nothing resembles the west, which has a region but nothing else.
 */
export function madeUpComparisons(): Comparisons {
  const placebos = [{code: "KU001", att: -1, effects: [0.25, -1]}];
  const estimates: AreaEstimates = {
    estimator: "sdid",
    scale: "as published",
    months,
    areas: [eastEstimate, westRefusal],
    placebos
  };
  const refused = {...estimates, areas: [{...westRefusal, area: "east"}, westRefusal], placebos: []};
  const comparison = (indicator: IndicatorId): IndicatorComparison => ({
    indicator,
    controls: {
      region: new Map([
        ["east", fewer],
        ["west", control("rest-MK01", indicator, [3, 4])]
      ]),
      similar: new Map([
        ["east", control("similar-east", indicator, [6, 6.5])],
        ["west", {kind: "unavailable", reason: "too few donors", units: []}]
      ])
    },
    weighted: estimates,
    results: ["east", "west"].flatMap((area) => madeUpResults(area, indicator)),
    views: new Map(
      ["east", "west", "rest", "country", "rest-MK01", "similar-east", "pilots"].map((id, i) => [id, madeUpViews(i)])
    )
  });
  return {
    donors: ["KU001", "KU002", "KU003"],
    controls: [eastControls, westControls],
    indicators: new Map(indicatorIds.map((id) => [id, comparison(id)])),
    headline: {
      methods: [{...refused, estimator: "did"}, {...refused, estimator: "sc"}, estimates],
      pooled: {kind: "unavailable", reason: "missing or not finite", units: ["west"]},
      sensitivity: [{area: "east", att: 2, attLong: 1.75, pLong: 0.1}]
    }
  };
}

function madeUpResults(area: string, indicator: IndicatorId): ComparisonResult[] {
  const row = (
    control: ComparisonResult["control"],
    method: ComparisonResult["method"],
    base: ComparisonResult["base"],
    att: number
  ): ComparisonResult => ({area, indicator, control, method, base, result: madeUpFigures(att)});
  const [covid, before] = [
    {first: "2020-03", last: "2021-02"},
    {first: "2019-03", last: "2020-02"}
  ] as const;
  return [
    row("rest", "did", covid, 0.5),
    row("rest", "did", before, area === "east" ? 0.75 : -0.75),
    row("region", "did", covid, 1),
    row("region", "did", before, 1.25),
    row("similar", "did", covid, 1.5),
    row("similar", "did", before, 1.75),
    row("weighted", "sc", null, 2),
    row("weighted", "sdid", null, 2.25)
  ];
}

function control(area: string, indicator: IndicatorId, values: readonly [number, number]): ControlSeries {
  const points = months.map((month, t): SeriesPoint => {
    return {month, value: values[t] ?? 0, status: "normal", bounds: null, reason: null};
  });
  const series: Series = {area, indicator, points};
  return {kind: "series", series};
}

/** Telling one series from another by the number. */
function madeUpViews(i: number): SeriesViews {
  return {changeOnYear: [null, i], index: [null, 100], indexBasis: "mean of twelve months", seasonallyAdjusted: null};
}

const features = {"recent share": 10, "long share": 11, change: -1, seasonality: 0.2, size: 9};

const eastControls: AreaControls = {
  area: "east",
  region: fewer,
  similar: {
    kind: "similar",
    area: "east",
    features,
    members: Array.from({length: 10}, (_, i) => ({
      code: `KU0${10 + i}`,
      distance: i + 1,
      features,
      differences: features
    })),
    close: false
  },
  noComparableArea: null
};

const westControls: AreaControls = {
  area: "west",
  region: {
    kind: "region",
    area: "west",
    region: "MK01",
    regionName: named("Länsi", "Väst", "West"),
    members: ["KU001", "KU002", "KU003"]
  },
  similar: {kind: "unavailable", reason: "too few donors", units: []},
  noComparableArea: {fi: "Ei vertaista.", sv: "Ingen motsvarighet.", en: "No counterpart."}
};

/** A record of a simulation of nothing. */
export const madeUpSimulation: SimulatedCoverage = {
  seed: 1,
  panels: 1,
  world: {postLength: 1},
  estimators: [],
  conformalFalseAlarms: 0,
  pooled: {treated: 10, estimator: "sdid", intervalCoverage: 1}
};
