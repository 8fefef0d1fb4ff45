import {expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {readSimulatedCoverage} from "../../../scripts/observations/read-simulated-coverage.ts";
import {memoryFiles} from "../effects/memory-files.ts";

test("the record that is kept tells of the three methods", () => {
  const {estimators, seed} = readSimulatedCoverage(diskFiles("."));
  expect(seed).toBe(20210301);
  expect(estimators.map(({estimator}) => estimator)).toEqual(["did", "sc", "sdid"]);
});

test("a broken record is refused with the place", () => {
  const files = memoryFiles({"data/reference/simulated-coverage.json": '{"seed": "one"}'});
  expect(() => readSimulatedCoverage(files)).toThrow(/^data\/reference\/simulated-coverage.json: .*seed/s);
});
