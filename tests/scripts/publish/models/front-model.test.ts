import {expect, test} from "vitest";
import {frontFinding} from "../../../../scripts/publish/models/front-model.ts";
import type {AreaEstimate} from "../../../../src/model/comparisons/comparisons.ts";
import {eastEstimate} from "../made-up-comparisons.ts";

const refused = {kind: "unavailable", reason: "too few donors", units: [], area: "west"} as const;
const of = (area: string, p: number): AreaEstimate => ({...eastEstimate, area, p});

test("the front page counts the areas that have a comparison, and those within the usual variation, and names those that are not plainly so", () => {
  expect(
    frontFinding({areas: [of("east", 0.04), refused, of("north", 0.05), of("south", 0.051), of("far", 0.21)]})
  ).toEqual({
    months: {first: "2021-03", last: "2021-03"},
    compared: 4,
    usual: 2,
    notRare: ["south"],
    unusual: ["east", "north"]
  });
});

test("the front page finds nothing where no area has a comparison", () => {
  expect(frontFinding({areas: [refused]})).toBeNull();
});
