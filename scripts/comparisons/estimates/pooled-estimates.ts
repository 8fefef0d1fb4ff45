import type {
  EstimatorId,
  PooledEstimates,
  PooledEventStudy,
  Unavailable
} from "../../../src/model/comparisons/comparisons.ts";
import {estimate} from "../estimators/estimators.ts";
import {eventStudy} from "../estimators/event-study.ts";
import {jackknifeStandardError} from "../estimators/jackknife.ts";
import type {Panel} from "../estimators/panel.ts";
import {buildPooledPanel} from "./outcome.ts";
import type {Outcome} from "./outcome.ts";

/** Estimates all pilot areas together, each counting the same, beside all donors. */
export function poolAreas(outcome: Outcome, estimators: readonly EstimatorId[]): PooledEstimates | Unavailable {
  const result = buildPooledPanel(outcome);
  if (result.kind === "unavailable") return result;
  const {panel} = result;
  return {
    kind: "pooled",
    areas: panel.treated.length,
    donors: panel.donors.length,
    // Both years before the pilots serve as base, because the last one was COVID's.
    eventStudies: [-1, -2].map((base) => pooledYears(panel, base)),
    estimates: estimators.map((estimator) => {
      const found = estimate(panel, estimator);
      return {estimator, att: found.att, standardError: jackknifeStandardError(panel, found)};
    })
  };
}

function pooledYears(panel: Panel, base: number): PooledEventStudy {
  const {blocks, preTest} = eventStudy(panel, 12, base);
  return {
    base,
    years: blocks.map(({block, length, ...change}) => ({year: block, months: length, ...change})),
    preTest
  };
}
