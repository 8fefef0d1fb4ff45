import {expect, test} from "vitest";
import {pageAddress} from "../../../../src/i18n/addresses.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import {listPages} from "../../../../src/outputs/sitemap/listed-pages.ts";
import {referencePlaces} from "../../client/reference-places.ts";

const {areas, municipalities} = referencePlaces();
const site = {
  areas: areas.map((area) => ({area})),
  indicators: indicatorIds.map((id) => ({
    indicator: {id},
    vintages: ["2022-03-22", ...(id === "unemployed" ? ["2023-11-21"] : [])]
  })),
  vintages: [{date: "2022-03-22"}, {date: "2023-11-21"}, {date: "2025-02-25"}]
} as unknown as SiteModel;
const pages = listPages(site, {municipalities});
const dayOf = (address: string) => pages.find(({page}) => pageAddress(page, "fi") === address)?.modified;

test("every page is listed once", () => {
  // The front page, nine standing ones and lists, 25 areas with 15 charts each, 15 indicators, 309 municipalities.
  expect(pages.length).toBe(11 + 25 + 25 * 15 + 15 + 309);
  expect(new Set(pages.map(({page}) => pageAddress(page, "sv"))).size).toBe(pages.length);
});

test("a page of one indicator is as new as its figures, any other as the newest of all", () => {
  expect(dayOf("/alueet/espoo/jobseekers/")).toBe("2022-03-22");
  expect(dayOf("/alueet/espoo/unemployed/")).toBe("2023-11-21");
  expect(dayOf("/mittarit/unemployed/")).toBe("2023-11-21");
  expect(dayOf("/alueet/espoo/")).toBe("2025-02-25");
  expect(dayOf("/kunnat/049-espoo/")).toBe("2025-02-25");
  expect(dayOf("/")).toBe("2025-02-25");
});
