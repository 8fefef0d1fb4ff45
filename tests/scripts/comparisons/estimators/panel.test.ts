import {describe, expect, test} from "vitest";
import {buildPanel, placeboPanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {PanelInput} from "../../../../scripts/comparisons/estimators/panel.ts";

const sound: PanelInput = {
  donors: [
    {id: "a", values: [1, 2, 3]},
    {id: "b", values: [4, 5, 6]}
  ],
  treated: [
    {id: "s", values: [7, 8, 9]},
    {id: "t", values: [1, 0, -1]}
  ],
  preLength: 2
};

test("units become a panel whose target is the mean of the treated ones", () => {
  const result = buildPanel(sound);
  if (result.kind !== "panel") throw new Error(result.reason);
  expect([...result.panel.target]).toEqual([4, 4, 4]);
  expect(result.panel.donors.map(({id}) => id)).toEqual(["a", "b"]);
});

test("a donor becomes the treated unit beside the other donors", () => {
  const result = buildPanel(sound);
  if (result.kind !== "panel") throw new Error(result.reason);
  const placebo = placeboPanel(result.panel, result.panel.donors[1]!);
  expect(placebo.donors.map(({id}) => id)).toEqual(["a"]);
  expect([...placebo.target]).toEqual([4, 5, 6]);
});

describe("refused with a reason:", () => {
  const [a, b] = sound.donors as [PanelInput["donors"][0], PanelInput["donors"][0]];
  const cases: [reason: string, change: Partial<PanelInput>, units: string[]][] = [
    ["no treated unit", {treated: []}, []],
    ["too few donors", {donors: [a]}, []],
    ["short pre-period", {preLength: 1}, []],
    ["no post-period", {preLength: 3}, []],
    ["unequal lengths", {donors: [a, {id: "short", values: [1, 2]}]}, ["short"]],
    ["missing or not finite", {donors: [a, {...b, values: [1, null, 3]}]}, ["b"]],
    ["missing or not finite", {treated: [{id: "t", values: [1, NaN, 3]}]}, ["t"]],
    ["missing or not finite", {treated: [{id: "t", values: [1, -Infinity, 3]}]}, ["t"]],
    ["break in series", {donors: [a, {...b, broken: true}]}, ["b"]],
    // What breaks everywhere has no donors either, but that is not why.
    ["break in series", {donors: [], treated: [{id: "t", values: [1, 2, 3], broken: true}]}, ["t"]]
  ];
  test.each(cases)("%s", (reason, change, units) => {
    expect(buildPanel({...sound, ...change})).toEqual({kind: "unavailable", reason, units});
  });

  test("fewer donors than a comparison asks for", () => {
    expect(buildPanel(sound, {donors: 3, preLength: 2})).toMatchObject({reason: "too few donors"});
  });
});
