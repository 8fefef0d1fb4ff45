import type {EstimatorId} from "../src/model/comparisons.ts";
import {simulateCoverage} from "./comparisons/simulated-coverage.ts";
import {diskFiles} from "./effects/files.ts";

// `npm run simulate`: how often the estimators find what is there, and what is not, recorded for the methods page.

const path = "data/reference/simulated-coverage.json";
const estimators: readonly EstimatorId[] = ["did", "sc", "sdid"];

const record = simulateCoverage(20210301, 200, estimators);
// Eight digits outlast a change of the code that only rounds differently.
const rounded = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(8)) : value);
diskFiles(process.cwd()).write(path, `${JSON.stringify(record, rounded, 2)}\n`);
for (const {estimator, falseAlarms, bandCoverage, rmse} of record.estimators) {
  console.log(`${estimator}: false alarms ${falseAlarms}, band coverage ${bandCoverage}, RMSE ${rmse.toFixed(2)}`);
}
console.log(`written to ${path}, ${(performance.now() / 1000).toFixed(0)} s`);
