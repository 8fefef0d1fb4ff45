import {expect, test} from "vitest";
import {readSimulatedCoverage, simulatedCoveragePath} from "../../../scripts/observations/read-simulated-coverage.ts";
import {writeSimulatedCoverage} from "../../../scripts/observations/write-simulated-coverage.ts";
import {memoryFiles} from "../effects/memory-files.ts";
import {madeUpSimulation} from "../publish/made-up-comparisons.ts";

test("a record is read as it was written, to eight digits", () => {
  const files = memoryFiles({});
  writeSimulatedCoverage(files, {...madeUpSimulation, conformalFalseAlarms: 1 / 3});
  expect(readSimulatedCoverage(files)).toEqual({...madeUpSimulation, conformalFalseAlarms: 0.33333333});
  expect(files.readText(simulatedCoveragePath)).toMatch(/^\{\n {2}"seed": 1,[^]*\}\n$/);
});
