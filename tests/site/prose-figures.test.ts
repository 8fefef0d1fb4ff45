import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {proseConditionValues} from "../../src/i18n/prose/condition-values.ts";
import {proseFigureValues} from "../../src/i18n/prose/figure-values.ts";
import type {MethodsModel} from "../../src/model/pages/methods-page.ts";
import type {SiteModel} from "../../src/model/pages/pages.ts";
import {counts} from "../counts.ts";
import {builtSite} from "./built/built-site.ts";

const {folder} = builtSite();
const sources = {site: read("site.json") as SiteModel, methods: read("methods.json") as MethodsModel};
const figures = proseFigureValues(sources, "en");

function read(path: string): unknown {
  return JSON.parse(readFileSync(`data/published/${path}`, "utf8"));
}

type Row = Readonly<Partial<Record<string, string>>>;

function rowsOf(name: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(folder, `data/${name}.csv`), "utf8"), {header: true, skipEmptyLines: true})
    .data;
}

function monthsOf(indicator: string): string[] {
  return [...new Set(rowsOf(`indicators/${indicator}`).map(({month = ""}) => month))].sort();
}

function named(month: string): string {
  return new Intl.DateTimeFormat("en", {month: "long", year: "numeric", timeZone: "UTC"}).format(
    new Date(`${month}-01`)
  );
}

function distinct(values: readonly (string | undefined)[]): string {
  return String(new Set(values).size);
}

/** The rows of the headline in the file of comparisons, by what the area is compared with. */
const comparisons = rowsOf("comparisons").filter(({indicator}) => indicator === "unemployed-share");
const weighted = comparisons.filter(({method}) => method === "sdid");

/** In how many areas the sign of the difference changes with the base period. */
function signChanges(control: string): string {
  const rows = comparisons.filter((row) => row["method"] === "did" && row["control"] === control);
  const byArea = [...Map.groupBy(rows, ({area}) => area).values()];
  const signs = byArea.map((both) => both.map(({att}) => Math.sign(Number(att))));
  return String(signs.filter(([one, other]) => one !== other).length);
}

test("prose says of the areas and months what the published files say", () => {
  const shareMonths = monthsOf("unemployed-share");
  const countMonths = monthsOf("unemployed");
  const pilots = countMonths.filter((month) => month >= "2021-03" && month <= "2024-12");
  const controls = rowsOf("control-regions").filter(({indicator}) => indicator === "unemployed-share");
  const similar = controls.filter(({control}) => control === "similar");
  expect(figures).toMatchObject({
    areas: String(counts.areas),
    municipalities: String(counts.municipalities),
    pilotMunicipalities: "118",
    indicators: String(counts.indicators),
    vintages: String(readdirSync("data/vintages").length),
    revisions: rowsOf("revisions").length.toLocaleString("en"),
    firstMonth: named(shareMonths[0] ?? ""),
    lastMonth: named(shareMonths.at(-1) ?? ""),
    countsLast: named(countMonths.at(-1) ?? ""),
    observedLast: named(pilots.at(-1) ?? ""),
    pilotMonths: String(pilots.length),
    donors: distinct(rowsOf("placebos").map(({area}) => area)),
    regionAreas: distinct(controls.filter(({control, member}) => control === "region" && member).map(({area}) => area)),
    notCloseAreas: distinct(similar.filter(({reason}) => reason === "no close match").map(({area}) => area))
  });
});

test("prose says of the comparisons what the published files say", () => {
  const count = (which: (row: Row) => boolean) => String(weighted.filter(which).length);
  expect(weighted.length).toBe(counts.areas);
  expect(figures).toMatchObject({
    flipsRest: signChanges("rest"),
    flipsSimilar: signChanges("similar"),
    areasAbove: count(({att}) => Number(att) > 0),
    areasBelow: count(({att}) => Number(att) < 0),
    areasUnusual: count(({p}) => Number(p) <= 0.05),
    unreliableAreas: count(({flag = ""}) => flag.includes("comparison unreliable")),
    smallestAdjustedP: Math.min(...weighted.map((row) => Number(row["p_adjusted"]))).toFixed(2)
  });
  const [band = ""] = new Set(weighted.map(({band95}) => Number(band95).toFixed(1)));
  expect(figures.band).toBe(`${band}\u00a0percentage points`);
});

test("prose says of all areas together what is published of them", () => {
  const {pooled} = sources.methods;
  if (pooled.kind === "unavailable") throw new Error(`all areas together: ${pooled.reason}, expected an estimate`);
  const estimate = pooled.estimates.find(({estimator}) => estimator === "sdid");
  expect(figures.pooledEffect).toBe(`${estimate?.att.toFixed(2).replace("-", "−")}\u00a0percentage points`);
  expect(figures.pooledError).toBe(estimate?.standardError?.toFixed(2));
  expect(figures.preTestP).toBe(pooled.eventStudies.find(({base}) => base === -1)?.preTest?.p.toFixed(2));
});

test("prose takes for true what the published files show", () => {
  const names = readdirSync(join(folder, "data/indicators")).filter((name) => /^[a-z-]+\.csv$/.test(name));
  const lasts = names.map((name) => monthsOf(name.replace(".csv", "")).at(-1));
  expect(proseConditionValues({...sources, code: ""})).toMatchObject({
    sharesOutlastCounts: (monthsOf("unemployed-share").at(-1) ?? "") > (monthsOf("unemployed").at(-1) ?? ""),
    seriesEndApart: new Set(lasts).size > 1,
    severalVintages: readdirSync("data/vintages").length > 1,
    revised: rowsOf("revisions").length > 0,
    wholePilot: monthsOf("unemployed").includes("2024-12"),
    noneStandsOut: weighted.every((row) => Number(row["p_adjusted"]) > 0.05)
  });
});
