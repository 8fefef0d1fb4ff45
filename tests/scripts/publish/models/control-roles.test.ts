import {expect, test} from "vitest";
import {controlRoles} from "../../../../scripts/publish/models/control-roles.ts";
import {madeUpComparisons} from "../made-up-comparisons.ts";

// The west has a region of KU001, KU002 and KU003; the east similar municipalities KU010 to KU019 and a weighted
// comparison of KU001 (0.75), KU002 (0.235) and KU003 (0.015).
const roles = (code: string) => controlRoles(madeUpComparisons(), code);

test("a municipality stands beside the areas of its region and those it is weighted for", () => {
  expect(roles("KU001")).toEqual({region: ["west"], similar: [], weighted: [{area: "east", weight: 0.75}]});
});

test("a weight under two per cent is left out", () => {
  expect(roles("KU003")).toEqual({region: ["west"], similar: [], weighted: []});
});

test("a similar municipality is one also where the match is not close", () => {
  expect(roles("KU010")).toEqual({region: [], similar: ["east"], weighted: []});
});

test("others stand beside none", () => {
  expect(roles("KU099")).toEqual({region: [], similar: [], weighted: []});
});
