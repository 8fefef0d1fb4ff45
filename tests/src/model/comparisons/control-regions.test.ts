import {describe, expect, test} from "vitest";
import {controlFlag, membersOf, withoutPilot} from "../../../../src/model/comparisons/control-regions.ts";
import {named} from "../../../named.ts";
import {area, municipalities} from "./made-up-regions.ts";

test("without a pilot are the municipalities outside all areas, those of Åland left out", () => {
  expect(withoutPilot({areas: [area], municipalities}).map(({code}) => code)).toEqual([
    "KU001",
    "KU003",
    "KU004",
    "KU008"
  ]);
});

describe("whom a control consists of", () => {
  const features = {"recent share": 10, "long share": 11, change: -1, seasonality: 0.2, size: 9};
  const similar = {
    kind: "similar",
    area: "east",
    features,
    members: ["KU001", "KU004"].map((code, i) => ({code, distance: i + 2.5, features, differences: features})),
    close: false
  } as const;
  const refused = {kind: "unavailable", reason: "too few donors", units: []} as const;

  test("is told with weights only where members do not count by their size", () => {
    const names = {region: "MK01", regionName: named("Region MK01")};
    const region = {kind: "region", area: "east", ...names, members: ["KU001", "KU003", "KU004"]} as const;
    expect(membersOf(region)[2]).toEqual({code: "KU004", weight: null, distance: null});
    expect(membersOf(similar)).toEqual([
      {code: "KU001", weight: 0.5, distance: 2.5},
      {code: "KU004", weight: 0.5, distance: 3.5}
    ]);
    const alike = {kind: "alike", area: "east", members: ["KU002", "KU001", "KU003", "KU004"]} as const;
    expect(membersOf(alike)[1]).toEqual({code: "KU001", weight: 0.25, distance: null});
    expect(membersOf(refused)).toEqual([]);
  });

  test("goes with a warning where even the most similar are not close", () => {
    expect(controlFlag(similar)).toBe("no close match");
    expect([{...similar, close: true}, refused].map(controlFlag)).toEqual([null, null]);
  });
});
