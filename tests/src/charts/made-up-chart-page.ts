import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ChartModel, ChartPageModel, WeightedModel} from "../../../src/model/pages/pages.ts";
import {lineOf} from "./made-up-lines.ts";
import type {MadeUpValue} from "./made-up-lines.ts";

/** The months of made-up lines. */
export const madeUpMonths: readonly Month[] = [0, 1, 2, 3, 4].map((i) => addMonths("2020-11", i));

/** An area beside the rest, without a region, in five months. */
export function madeUpChartPage(area: readonly MadeUpValue[]): Pick<ChartPageModel, "chart" | "views"> {
  const lines = [lineOf("area", area), lineOf("rest", [7, 8, 7, 8, 7])];
  const chart: ChartModel = {
    area: "espoo",
    indicator: "unemployed-share",
    lines,
    controls: [
      {id: "region", line: {kind: "unavailable", reason: "fewer than three municipalities", units: []}},
      {id: "similar", line: {kind: "points", points: lineOf("rest", [6, 6, 6, 6, 6]).points}}
    ],
    summary: {
      last: null,
      yearEarlier: null,
      brokenIn: null,
      change: null,
      rest: null,
      gap: null,
      years: null,
      after: null
    },
    breaks: [],
    revised: [],
    files: []
  };
  const basis = "mean of twelve months" as const;
  const none = [null, null, null, null, null];
  return {
    chart,
    views: {
      months: madeUpMonths,
      lines: [
        {id: "area", changeOnYear: [null, 1, 2, 3, -4], index: none, indexBasis: basis, seasonallyAdjusted: null},
        {
          id: "similar",
          changeOnYear: [1, 1, 1, 1, 1],
          index: [98, 99, 100, 101, 102],
          indexBasis: basis,
          seasonallyAdjusted: {kind: "unavailable", reason: "gaps in series", units: []}
        },
        {
          id: "country",
          changeOnYear: [0, 0, 0, 0, 0],
          index: none,
          indexBasis: basis,
          seasonallyAdjusted: {kind: "adjusted", values: [1, 2, 3, 4, 5]}
        }
      ]
    }
  };
}

/** A weighted comparison of the last two months. */
export function madeUpWeighted(scale: WeightedModel["scale"], comparisons: readonly [number, number]): WeightedModel {
  const points = comparisons.map((comparison, i) => ({
    month: addMonths("2021-02", i),
    effect: 1,
    comparison,
    band: 2
  }));
  return {
    scale,
    estimate: {
      kind: "estimate",
      area: "espoo",
      att: 1,
      attByYear: [1],
      p: 0.5,
      pAdjusted: 0.8,
      band: 2,
      rmspePre: 1,
      points,
      weights: [],
      inTime: null,
      unreliable: null,
      conformalP: null
    },
    placebos: 89,
    areas: 25,
    mainWeights: [],
    otherWeights: {count: 0, weight: 0}
  };
}
