import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";
import type {SimulatedCoverage, SimulatedPerformance} from "../../../src/model/comparisons/simulated-coverage.ts";
import {seededRandom} from "../../statistics/random.ts";
import {mean, rootMeanSquare} from "../../statistics/vectors.ts";
import {conformalP} from "../estimators/conformal.ts";
import {estimate} from "../estimators/estimators.ts";
import {jackknifeStandardError} from "../estimators/jackknife.ts";
import type {Panel} from "../estimators/panel.ts";
import {driftBand, permutationP, placebosInSpace} from "../estimators/permutation.ts";
import {simulatePanel} from "./simulated-panels.ts";
import type {SimulatedWorld} from "./simulated-panels.ts";

/**
 * Areas that drift about as far as municipalities without a pilot do; 39 donors make p of 0.05 possible exactly.
 *
 * @param postLength how many months of the pilots are observed
 */
export function simulatedWorld(postLength: number): SimulatedWorld {
  return {
    donors: 39,
    treated: 1,
    preLength: 60,
    postLength,
    levels: 2.5,
    participation: 0.3,
    cycleStep: 0.25,
    season: 0.6,
    ownStep: 0.22,
    ownMemory: 0.95
  };
}

/** Whether the estimators were tried on pilots of another length than is observed now. */
export function needsNewSimulation({world}: Pick<SimulatedCoverage, "world">, observedMonths: number): boolean {
  return world.postLength !== observedMonths;
}

/** Runs the simulation that is kept beside the data: always the same for pilots of one length. */
export function recordSimulation(observedMonths: number): SimulatedCoverage {
  return simulateCoverage(20210301, 200, ["did", "sc", "sdid"], simulatedWorld(observedMonths));
}

/** True effects that estimators are to find, in percentage points. */
const effects = [-0.5, -1, -2];

/** Where a normal variable lies with 95 of 100. */
const normal95 = 1.959963984540054;

/** Runs the estimators on made-up panels whose truth is known, the same for the same seed. */
export function simulateCoverage(
  seed: number,
  panelCount: number,
  estimators: readonly EstimatorId[],
  world: SimulatedWorld
): SimulatedCoverage {
  const random = seededRandom(seed);
  const panels = Array.from({length: panelCount}, () => simulatePanel(world, random));
  const pooled = Array.from({length: panelCount}, () => simulatePanel({...world, treated: 10}, random));
  return {
    seed,
    panels: panelCount,
    world: {...world},
    estimators: estimators.map((estimator) => measure(panels, estimator)),
    conformalFalseAlarms: share(panels, (panel) => conformalP(panel, "sc") <= 0.05),
    pooled: {treated: 10, estimator: "sdid", intervalCoverage: share(pooled, holdsTruth)}
  };
}

/** An effect added after the start moves the estimate by itself and no placebo, so that one fit serves all effects. */
function measure(panels: readonly Panel[], estimator: EstimatorId): SimulatedPerformance {
  const runs = panels.map((panel) => {
    const placebos = placebosInSpace(panel, estimator);
    return {
      att: estimate(panel, estimator).att,
      placeboAtts: placebos.map((placebo) => placebo.estimate.att),
      band: driftBand(placebos)?.att ?? Infinity
    };
  });
  const atts = Float64Array.from(runs, ({att}) => att);
  const alarms = (effect: number): number =>
    share(runs, ({att, placeboAtts}) => permutationP(att + effect, placeboAtts) <= 0.05);
  return {
    estimator,
    bias: mean(atts),
    rmse: rootMeanSquare(atts),
    falseAlarms: alarms(0),
    bandCoverage: share(runs, ({att, band}) => Math.abs(att) <= band),
    detection: effects.map((effect) => ({effect, share: alarms(effect)}))
  };
}

function holdsTruth(panel: Panel): boolean {
  const found = estimate(panel, "sdid");
  return Math.abs(found.att) <= normal95 * (jackknifeStandardError(panel, found) ?? NaN);
}

function share<Case>(cases: readonly Case[], holds: (one: Case) => boolean): number {
  return cases.filter(holds).length / cases.length;
}
