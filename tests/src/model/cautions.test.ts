import {expect, test} from "vitest";
import {cautionIds, cautionsOf} from "../../../src/model/cautions.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";

test("the headline share needs all seven cautions", () => {
  expect(cautionsOf("unemployed-share")).toEqual(cautionIds);
  expect(cautionIds).toHaveLength(7);
});

test("vacancies have no customers, no register of jobseekers and no labour force", () => {
  expect(cautionsOf("vacancies")).toEqual(["chosen-areas", "confidential"]);
  expect(cautionsOf("new-vacancies")).toEqual(["chosen-areas", "confidential"]);
});

test("shares without people laid off are not warned of lay-offs", () => {
  expect(cautionsOf("unemployed-share-without-laid-off")).not.toContain("laid-off");
});

test("the old labour force is spoken of where it is the denominator", () => {
  const concerned = indicatorIds.filter((id) => cautionsOf(id).includes("labour-force"));
  expect(concerned).toEqual([
    "unemployed-share",
    "unemployed-share-without-laid-off",
    "young-unemployed-share",
    "older-unemployed-share",
    "foreign-unemployed-share",
    "laid-off-share"
  ]);
});

test("every page says that the areas were not chosen at random and that small figures are confidential", () => {
  for (const id of indicatorIds)
    expect(cautionsOf(id)).toEqual(expect.arrayContaining(["chosen-areas", "confidential"]));
});
