import {simulatedCoverageSchema} from "../../src/model/comparisons/simulated-coverage.ts";
import type {SimulatedCoverage} from "../../src/model/comparisons/simulated-coverage.ts";
import {describeIssues} from "../../src/model/schema-issues.ts";
import type {Files} from "../effects/files.ts";
import {parseJson} from "./json.ts";

/** Where the record is kept. */
export const simulatedCoveragePath = "data/reference/simulated-coverage.json";

/** Reads the record of how the estimators do on made-up panels. */
export function readSimulatedCoverage(files: Files): SimulatedCoverage {
  const path = simulatedCoveragePath;
  const result = simulatedCoverageSchema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}
