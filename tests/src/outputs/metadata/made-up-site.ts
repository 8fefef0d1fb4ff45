import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {threeFiles, madeUpFile} from "../../../scripts/publish/made-up-files.ts";
import {coverage} from "../../i18n/samples.ts";

/** Two vintages, two indicators whose ids begin alike, an area of one municipality and one of two. */
export const site = {
  vintages: [
    {date: "2023-11-21", coverage: {first: "2006-01", last: "2023-10"}},
    {date: "2025-02-25", coverage: {first: "2010-01", last: "2025-01"}}
  ],
  indicators: [
    coverage("unemployed-share", {first: "2006-01", last: "2024-12", vintages: ["2023-11-21", "2025-02-25"]}),
    coverage("unemployed", {first: "2007-03", last: "2022-02", vintages: ["2023-11-21"]})
  ],
  areas: [
    {area: {id: "aanekoski", name: named("Äänekoski"), municipalities: ["KU992"]}},
    {area: {id: "porvoo", name: named("Porvoon seutu", "Borgåregionen"), municipalities: ["KU638", "KU611"]}}
  ],
  municipalityNames: {
    KU992: named("Äänekoski"),
    KU638: named("Porvoo", "Borgå", "Porvoo"),
    KU611: named("Pornainen", "Borgnäs", "Pornainen")
  }
} as unknown as SiteModel;

/** Tables of the indicators and areas, tables that stand alone, and files that are no tables of the catalogue. */
export const files = [
  ...threeFiles("/data/indicators/unemployed", 10),
  ...threeFiles("/data/indicators/unemployed-share", 10),
  ...threeFiles("/data/municipalities/unemployed", 10),
  ...threeFiles("/data/areas/aanekoski", 10),
  madeUpFile("/data/areas/porvoo.xlsx", "xlsx", 10),
  ...threeFiles("/data/observations", 10),
  ...threeFiles("/data/comparisons", 10),
  ...threeFiles("/data/code-list", 10),
  ...threeFiles("/data/charts/aanekoski/unemployed", 10),
  madeUpFile("/data/observations.csv-metadata.json", "csvw", 0),
  madeUpFile("/data/kuntakokeilut.zip", "zip", 0),
  madeUpFile("/data/datapackage.json", "data package", 0),
  madeUpFile("/data/SHA256SUMS", "sha256", 0)
];
