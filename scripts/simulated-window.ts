import {headlineIndicator} from "../src/model/indicators.ts";
import {monthsFrom, pilotStart} from "../src/model/months.ts";
import {lastObserved} from "./comparisons/estimation-rules.ts";
import type {Files} from "./effects/files.ts";
import {describeCoverage, findSpan} from "./indicators/coverage.ts";
import {readReference} from "./observations/read-reference.ts";
import {readSimulatedCoverage} from "./observations/read-simulated-coverage.ts";
import {stateAt} from "./observations/state.ts";
import type {Vintage} from "./observations/vintage.ts";

/** The record of how the estimators do on made-up panels. */
export const simulationPath = "data/reference/simulated-coverage.json";

/** Whether the recorded simulations have other pilot months than the figures have now. */
export function needsSimulation(files: Files, vintages: readonly Vintage[]): boolean {
  const headline = readReference(files).indicators.find(({id}) => id === headlineIndicator);
  if (!headline) throw new Error(`indicators.json: expected ${headlineIndicator}`);
  const state = stateAt(vintages);
  const last = lastObserved(describeCoverage(headline, findSpan(headline, state), state));
  const observed = monthsFrom(pilotStart, last) + 1;
  return observed > 0 && readSimulatedCoverage(files).world["postLength"] !== observed;
}
