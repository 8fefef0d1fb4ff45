import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {proseFigureValues} from "../../src/i18n/prose-figure-values.ts";
import type {AreaModel, MethodsModel, SiteModel} from "../../src/model/pages.ts";

function read<Model>(path: string): Model {
  return JSON.parse(readFileSync(`data/published/${path}`, "utf8")) as Model;
}

// The figures were measured on the same data before any of this was written, in two other languages.
test("prose says of the published figures what was measured independently", () => {
  const areas = readdirSync("data/published/areas").map((file) => read<AreaModel>(`areas/${file}`));
  const sources = {
    site: read<SiteModel>("site.json"),
    methods: read<MethodsModel>("methods.json"),
    comparisons: areas.map(({comparison}) => comparison)
  };
  const figures = proseFigureValues(sources, "en");
  expect(figures).toMatchObject({
    areas: "25",
    municipalities: "309",
    pilotMunicipalities: "118",
    indicators: "15",
    vintages: "3",
    firstMonth: "January 2006",
    countsLast: "October 2023",
    lastMonth: "January 2025",
    groupsLast: "February 2022",
    donors: "89",
    regionAreas: "22",
    notCloseAreas: "8",
    flipsRest: "10",
    flipsSimilar: "14",
    areasAbove: "17",
    areasBelow: "8",
    areasUnusual: "1",
    unreliableAreas: "8",
    smallestAdjustedP: "0.80",
    pilotMonths: "32",
    preTestP: "0.03",
    pooledError: "0.14"
  });
  expect(figures.pooledEffect).toBe("0.16\u00a0percentage points");
  expect(figures.band).toBe("1.3\u00a0percentage points");
});
