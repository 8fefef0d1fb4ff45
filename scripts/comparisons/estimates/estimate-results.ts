import type {ComparisonFigures, ComparisonResult, MethodId} from "../../../src/model/comparisons/comparison-results.ts";
import type {
  AreaEstimate,
  AreaEstimates,
  InTimeResult,
  Unavailable
} from "../../../src/model/comparisons/comparisons.ts";
import {estimateWindow} from "../../../src/model/comparisons/comparisons.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";

/** What an estimator with weights finds in every area, as rows beside those of other methods. */
export function weightedResults(indicator: IndicatorId, method: MethodId, {areas}: AreaEstimates): ComparisonResult[] {
  return areas.map((estimate) => ({
    area: estimate.area,
    indicator,
    control: "weighted",
    method,
    base: null,
    result: estimate.kind === "estimate" ? figuresOf(estimate) : withoutArea(estimate)
  }));
}

function figuresOf(estimate: AreaEstimate): ComparisonFigures {
  const {att, attByYear, p, pAdjusted, band, rmspePre, inTime, unreliable, conformalP} = estimate;
  return {
    kind: "figures",
    window: estimateWindow(estimate),
    att,
    attByYear,
    p,
    pAdjusted,
    band,
    rmspePre,
    inTime: inTime && summarize(inTime),
    conformalP,
    flag: unreliable ? "comparison unreliable" : null,
    wholePilot: null
  };
}

function summarize({starts, rms, sameSign}: InTimeResult): ComparisonFigures["inTime"] {
  return {starts: starts.length, rms, sameSign};
}

function withoutArea({kind, reason, units}: Unavailable): Unavailable {
  return {kind, reason, units};
}
