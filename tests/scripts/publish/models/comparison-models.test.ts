import {describe, expect, test} from "vitest";
import {areaComparison, weightedModel} from "../../../../scripts/publish/models/comparison-models.ts";
import {methodsModel} from "../../../../scripts/publish/models/methods-model.ts";
import type {ComparisonResult} from "../../../../src/model/comparisons/comparison-results.ts";
import {eastEstimate, madeUpComparisons, madeUpFigures, madeUpSimulation} from "../made-up-comparisons.ts";
import {madeUpPublication} from "../made-up-publication.ts";

describe("an area's comparison", () => {
  const publication = madeUpPublication();
  const east = areaComparison(publication, "east");

  test("has seven numbers, the region's from the year before COVID-19", () => {
    expect(east.methods.map(({control, method, base}) => [control, method, base?.first ?? ""].join(" "))).toEqual([
      "rest did 2020-03",
      "rest did 2019-03",
      "similar did 2020-03",
      "similar did 2019-03",
      "region did 2019-03",
      "weighted sc ",
      "weighted sdid "
    ]);
  });

  test("says that the methods disagree when some are above zero and others below", () => {
    expect(east.methodsDisagree).toBe(false);
    expect(areaComparison(publication, "west").methodsDisagree).toBe(true);
  });

  test("says so too when a number over the whole pilot has the other sign", () => {
    const whole = {att: -0.1, p: null, pAdjusted: null, band: null, inTime: null, flag: null, estimatedMonths: 14};
    const comparisons = madeUpComparisons();
    const headline = comparisons.indicators.get("unemployed-share")!;
    const [first, ...others] = headline.results as [ComparisonResult, ...ComparisonResult[]];
    const results = [{...first, result: madeUpFigures(0.5, {wholePilot: whole})}, ...others];
    const indicators = new Map([...comparisons.indicators, ["unemployed-share", {...headline, results}] as const]);
    const changed = {...publication, comparisons: {...comparisons, indicators}};
    expect(areaComparison(changed, "east").methodsDisagree).toBe(true);
  });

  test("names the municipalities with at least two per cent of the weight and sums up the others", () => {
    expect(east.weighted.estimate).toEqual(eastEstimate);
    expect(east.weighted.placebos).toBe(1);
    expect(east.weighted.areas).toBe(1);
    expect(east.weighted.mainWeights.map(({code}) => code)).toEqual(["KU001", "KU002"]);
    expect(east.weighted.otherWeights).toEqual({count: 1, weight: 0.015});
  });

  test("without an estimate names nobody and says why", () => {
    const {estimate, mainWeights, otherWeights} = areaComparison(publication, "west").weighted;
    expect(estimate).toMatchObject({kind: "unavailable", reason: "missing or not finite"});
    expect([mainWeights, otherWeights]).toEqual([[], {count: 0, weight: 0}]);
  });

  test("of an area that is not among the derived ones is refused by name", () => {
    const comparison = madeUpComparisons().indicators.get("unemployed-share")!;
    expect(() => weightedModel(comparison, "north")).toThrow("estimate of unemployed-share in north");
  });
});

describe("the methods page", () => {
  const model = methodsModel(madeUpComparisons(), madeUpSimulation);

  test("shows the areas that have an estimate, month by month beside the placebos and their band", () => {
    expect(model.months).toEqual(["2020-03", "2021-03"]);
    const line = {area: "east", att: 2, p: 0.04, pAdjusted: 0.08, unreliable: true, effects: [0.5, 2]};
    expect(model.areas).toEqual([line]);
    expect(model.placebos).toEqual([{code: "KU001", att: -1, effects: [0.25, -1]}]);
    expect(model.band).toEqual({att: 1.5, byMonth: [1, 1.25]});
  });

  test("tells how far each method misses at pretended starts, all areas together", () => {
    expect(model.inTime.map(({method, rms}) => [method, rms?.toFixed(6) ?? null])).toEqual([
      ["did", null],
      ["sc", null],
      // √((0.36 + 0.64)/2).
      ["sdid", "0.707107"]
    ]);
    expect(model.inTime[2]!.areas).toEqual([{area: "east", inTime: eastEstimate.inTime}]);
  });

  test("carries what is pooled, how much the months before matter and what simulations gave", () => {
    const {headline} = madeUpComparisons();
    expect([model.pooled, model.sensitivity]).toEqual([headline.pooled, headline.sensitivity]);
    expect(model.simulated).toEqual(madeUpSimulation);
  });
});
