import {expect, test} from "vitest";
import {feedAddress, feedsOf} from "../../../src/i18n/feed-addresses.ts";

test("feeds have the addresses that were promised, wherever the site lies", () => {
  expect(feedAddress({kind: "releases"}, "fi", "atom")).toBe("/feeds/releases.fi.atom");
  expect(feedAddress({kind: "area", area: "espoo"}, "sv", "json")).toBe("/feeds/areas/espoo.sv.json");
  expect(feedAddress({kind: "indicator", indicator: "vacancies"}, "en", "atom", "/pilots/")).toBe(
    "/pilots/feeds/indicators/vacancies.en.atom"
  );
});

test("a page offers its own feeds before that of all new figures", () => {
  const area = {kind: "area", area: "espoo"} as const;
  const indicator = {kind: "indicator", indicator: "unemployed"} as const;
  const all = {kind: "releases"} as const;
  expect(feedsOf(area)).toEqual([area, all]);
  expect(feedsOf(indicator)).toEqual([indicator, all]);
  expect(feedsOf({kind: "chart", area: "espoo", indicator: "unemployed"})).toEqual([area, indicator, all]);
  expect(feedsOf({kind: "about"})).toEqual([all]);
});
