import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {needsNewSimulation, simulateCoverage} from "../../../../scripts/comparisons/simulation/simulated-coverage.ts";
import {simulatedWorld} from "../../../../scripts/comparisons/simulation/simulated-coverage.ts";
import {simulatePanel} from "../../../../scripts/comparisons/simulation/simulated-panels.ts";
import {seededRandom} from "../../../../scripts/statistics/random.ts";
import type {SimulatedCoverage} from "../../../../src/model/comparisons/simulated-coverage.ts";

const recorded: SimulatedCoverage = JSON.parse(readFileSync("data/reference/simulated-coverage.json", "utf8"));

test("the recorded simulation is of the world that the code makes for its months, with seed and number", () => {
  expect(recorded.world).toEqual(simulatedWorld(recorded.world.postLength));
  expect([recorded.seed, recorded.panels]).toEqual([20210301, 200]);
  expect(recorded.estimators.map(({estimator}) => estimator)).toEqual(["did", "sc", "sdid"]);
});

// With 200 panels, three standard errors of a share of 0.05 are 0.046.
test.each(recorded.estimators)(
  "recorded for $estimator: p keeps its promise, and larger effects are found more often",
  (found) => {
    expect(Math.abs(found.falseAlarms - 0.05)).toBeLessThan(0.047);
    expect(Math.abs(found.bandCoverage - 0.95)).toBeLessThan(0.047);
    expect(Math.abs(found.bias)).toBeLessThan((3 * found.rmse) / Math.sqrt(200));
    const shares = [found.falseAlarms, ...found.detection.map(({share}) => share)];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }
);

test("recorded: conformal p and the jackknife's interval keep their promises", () => {
  expect(Math.abs(recorded.conformalFalseAlarms - 0.05)).toBeLessThan(0.047);
  expect(Math.abs(recorded.pooled.intervalCoverage - 0.95)).toBeLessThan(0.047);
});

test("a simulation is made anew when it is of another length than is observed", () => {
  const world = {...simulatedWorld(32)};
  expect(needsNewSimulation({world}, 32)).toBe(false);
  expect([31, 46].map((months) => needsNewSimulation({world}, months))).toEqual([true, true]);
});

test("a simulation repeats itself with its seed and differs with another", () => {
  const small = {...simulatedWorld(4), donors: 5, preLength: 12};
  const run = (seed: number) => simulateCoverage(seed, 3, ["did", "sdid"], small);
  expect(run(1)).toEqual(run(1));
  expect(run(1).estimators[0]!.rmse).not.toBe(run(2).estimators[0]!.rmse);
});

test("simulated areas are as many and as long as asked for, and only chance moves them apart", () => {
  const still = {...simulatedWorld(32), treated: 2, levels: 0, participation: 0, ownStep: 0};
  const panel = simulatePanel(still, seededRandom(1));
  expect([panel.donors.length, panel.treated.length, panel.target.length]).toEqual([39, 2, 92]);
  for (const {values} of [...panel.donors, ...panel.treated]) expect(values).toEqual(panel.donors[0]!.values);
  expect(estimate(panel, "did").att).toBeCloseTo(0, 12);
});
