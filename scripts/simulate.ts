import {counted} from "../src/model/counted.ts";
import {expected} from "../src/model/expected.ts";
import {startCommand} from "./command-line.ts";
import {flag, folder} from "./command-options.ts";
import {headline} from "./comparisons/estimates/estimation-rules.ts";
import {observedWindow, windowLength} from "./comparisons/estimates/pilot-window.ts";
import {needsNewSimulation, recordSimulation} from "./comparisons/simulation/simulated-coverage.ts";
import {diskFiles} from "./effects/files.ts";
import {holdWritingLock} from "./effects/writing-lock.ts";
import {coverageAt} from "./indicators/coverage.ts";
import {readReference} from "./observations/read-reference.ts";
import {readSimulatedCoverage} from "./observations/read-simulated-coverage.ts";
import {stateAt} from "./observations/state.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import {writeSimulatedCoverage} from "./observations/write-simulated-coverage.ts";

// `npm run simulate`: how often the estimators find what is there, and what is not, in pilots as long as is observed now;
// recorded for the methods page. With `--if-needed` only when the record is of another length.

const {options} = startCommand({root: folder("."), "if-needed": flag});
const files = diskFiles(options.root);
const months = observedMonths();
if (options["if-needed"] && !needsNewSimulation(readSimulatedCoverage(files), months)) {
  console.log(`the simulation kept is of ${counted(months, "month")}, as many as are observed`);
} else {
  holdWritingLock(options.root, "npm run simulate", (line) => console.error(line));
  const record = recordSimulation(months);
  writeSimulatedCoverage(files, record);
  for (const {estimator, falseAlarms, bandCoverage, rmse} of record.estimators) {
    console.log(`${estimator}: false alarms ${falseAlarms}, band coverage ${bandCoverage}, RMSE ${rmse.toFixed(2)}`);
  }
  console.log(`simulated for ${counted(months, "month")}, ${(performance.now() / 1000).toFixed(0)} s`);
}

function observedMonths(): number {
  const {indicators, breaks} = readReference(files);
  const found = indicators.find(({id}) => id === headline);
  const indicator = expected(found, `indicators: expected ${headline} among them`);
  return windowLength(observedWindow(coverageAt(indicator, {state: stateAt(readVintages(files)), breaks})));
}
