import {describe, expect, test} from "vitest";
import {
  areaRows,
  inTimeRows,
  placeboRows,
  pooledHeads,
  pooledRows
} from "../../../../src/figures/tables/methods-rows.ts";
import {sensitivityRows, simulationRows} from "../../../../src/figures/tables/methods-rows.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {PooledEstimates} from "../../../../src/model/comparisons/comparisons.ts";
import type {MethodsModel} from "../../../../src/model/pages/methods-page.ts";
import {named} from "../../../named.ts";

const none = named("");
const pilots = ["salo", "espoo"].map((id): PilotArea => {
  return {id, name: named(id), municipalities: [], confidence: "high", note: none, sources: []};
});

const pooled: PooledEstimates = {
  kind: "pooled",
  areas: 2,
  donors: 2,
  eventStudies: [
    {base: -1, preTest: null, years: [{year: -1, months: 12, estimate: 0, standardError: 0}, last(0.5)]},
    {base: -2, preTest: null, years: [{year: -1, months: 12, estimate: 0.3, standardError: 0.1}, last(0.8)]}
  ],
  estimates: []
};

function last(estimate: number) {
  return {year: 2, months: 8, estimate, standardError: 0.25};
}

const model: MethodsModel = {
  donors: ["KU001", "KU002"],
  months: ["2021-02", "2021-03"],
  areas: [
    {area: "salo", att: -1.2, p: 0.078, pAdjusted: 0.799, unreliable: true, effects: [0.1, -1.2]},
    {area: "espoo", att: 0.6, p: 0.41, pAdjusted: 0.799, unreliable: false, effects: [0, 0.6]}
  ],
  placebos: [
    {code: "KU001", att: 2, effects: [0.4, 2]},
    {code: "KU002", att: -1, effects: [-0.3, -1]}
  ],
  band: {att: 1.29, byMonth: [0.9, 1.4]},
  pooled,
  controls: {region: 1, notClose: 0, signChanges: {rest: 0, similar: 0}},
  inTime: [
    {
      method: "sdid",
      rms: 0.59,
      areas: [{area: "salo", inTime: {starts: ["2011-03", "2012-03"], atts: [1.4, -1.3], rms: 1.351, sameSign: 1}}]
    }
  ],
  sensitivity: [{area: "espoo", att: 0.558, attLong: null, pLong: null}],
  simulated: {
    seed: 1,
    panels: 200,
    world: {postLength: 8},
    estimators: [
      {
        estimator: "sdid",
        bias: -0.018,
        rmse: 0.53,
        falseAlarms: 0.05,
        bandCoverage: 0.95,
        detection: [{effect: -1, share: 0.425}]
      }
    ],
    conformalFalseAlarms: 0.06,
    pooled: {treated: 10, estimator: "sdid", intervalCoverage: 0.95}
  }
};

test("placebos are told by month, newest first, from the least gap to the greatest", () => {
  expect(placeboRows(model, "en")).toEqual([
    ["Mar 2021", "1.4", "−1.0 … +2.0", "−1.2 … +0.6"],
    ["Feb 2021", "0.9", "−0.3 … +0.4", "0.0 … +0.1"]
  ]);
});

test("areas are listed in alphabetical order with what must be said of them", () => {
  expect(areaRows(model, pilots, "fi").map(([name, ...cells]) => [name, ...cells.slice(0, 3)])).toEqual([
    ["espoo", "+0,6", "0,41", "0,80"],
    ["salo", "−1,2", "0,08", "0,80"]
  ]);
  expect(areaRows(model, pilots, "en").map((row) => row[4] !== "")).toEqual([false, true]);
});

describe("all areas together", () => {
  test("have a row per year and a column per base, the base year without an interval", () => {
    expect(pooledRows(pooled, "fi")).toEqual([
      ["3/2020–2/2021", "0,0", "+0,3 (+0,1 … +0,5)"],
      ["3/2023–10/2023", "+0,5 (0,0 … +1,0)", "+0,8 (+0,3 … +1,3)"]
    ]);
  });

  test("name the base of each column with its months", () => {
    const [year, covidYear, before] = pooledHeads(pooled, "fi");
    expect(year).toBe("Vuosi");
    expect(covidYear).toContain("3/2020–2/2021");
    expect(before).toContain("3/2019–2/2020");
  });
});

test("pretended starts tell the miss and how many went one way; an area without them has a dash", () => {
  expect(inTimeRows(model, pilots, "en").map((row) => row.slice(1))).toEqual([["0.6"], ["–"], ["1.4 (1/2)"]]);
});

test("a longer look back stands beside the usual one", () => {
  expect(sensitivityRows(model, pilots, "sv")).toEqual([["espoo", "+0,6", "–"]]);
});

test("simulations are told in percent, what was not tried with a dash", () => {
  const cells = simulationRows(model, "en").map(([, cell]) => cell);
  expect(cells).toEqual(["0.0", "0.5", "5.0%", "95.0%", "42.5%", "–"]);
});
