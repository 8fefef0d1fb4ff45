import {expect, test} from "vitest";
import type {Outcome} from "../../../../scripts/comparisons/estimates/outcome.ts";
import {poolAreas} from "../../../../scripts/comparisons/estimates/pooled-estimates.ts";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {seriesOf, withStatus} from "../made-series.ts";
import {randomPanel} from "../random-panels.ts";

const panel = randomPanel(31, 20, 4, 60, 20);
const series = ({id, values}: {id: string; values: Float64Array}) => seriesOf(id, "2016-03", [...values]);
const outcome: Outcome = {
  areas: panel.treated.map(series),
  donors: panel.donors.map(series),
  scale: "as published",
  preLength: 60,
  window: {first: "2021-03", last: "2022-10", estimatedAfter: null}
};

test("all areas together are estimated as one mean, with years counted from either of two bases", () => {
  const pooled = poolAreas(outcome, ["did", "sdid"]);
  if (pooled.kind !== "pooled") throw new Error(pooled.reason);
  expect([pooled.areas, pooled.donors]).toEqual([4, 20]);
  expect(pooled.estimates.map(({estimator, att}) => [estimator, att])).toEqual([
    ["did", estimate(panel, "did").att],
    ["sdid", estimate(panel, "sdid").att]
  ]);
  expect(pooled.eventStudies.map(({base}) => base)).toEqual([-1, -2]);
  const [study] = pooled.eventStudies;
  expect(study!.years.map(({year, months}) => [year, months])).toEqual([
    [-5, 12],
    [-4, 12],
    [-3, 12],
    [-2, 12],
    [-1, 12],
    [0, 12],
    [1, 8]
  ]);
  expect(study!.preTest!.degrees).toBe(4);
});

test("one area without all months leaves nothing to pool", () => {
  const [first, ...others] = outcome.areas as [Outcome["areas"][0], ...Outcome["areas"]];
  const areas = [withStatus(first, "2022-01", "estimated"), ...others];
  expect(poolAreas({...outcome, areas}, ["did"])).toEqual({
    kind: "unavailable",
    reason: "missing or not finite",
    units: ["treated0"]
  });
});
