import type {SimulatedCoverage} from "../../src/model/comparisons/simulated-coverage.ts";
import type {Files} from "../effects/files.ts";
import {simulatedCoveragePath} from "./read-simulated-coverage.ts";

/** Keeps the record of how the estimators do on made-up panels. */
export function writeSimulatedCoverage(files: Files, record: SimulatedCoverage): void {
  files.write(simulatedCoveragePath, `${JSON.stringify(record, rounded, 2)}\n`);
}

/** Eight digits outlast a change of the code that only rounds differently. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(8)) : value;
}
