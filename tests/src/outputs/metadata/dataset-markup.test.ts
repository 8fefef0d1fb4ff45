import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {locales} from "../../../../src/model/languages.ts";
import {datasetMarkup} from "../../../../src/outputs/metadata/dataset-markup.ts";
import {indicatorDataset, wholeDataset} from "../../../../src/outputs/metadata/page-datasets.ts";
import {createCatalogue} from "../../../../src/site/create-catalogue.ts";
import {coverageOf} from "../../../../src/site/models.ts";
import {datasetFaults} from "./dataset-rules.ts";

// schema.org Dataset: distributions, temporal and spatial coverage, variables measured.
const site = await createCatalogue(diskFiles("tests/golden/small/out/data/published")).site();
const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/", publisher: ""};
const coverage = coverageOf(site.indicators, "unemployed-share");
const files = site.files.filter(({path}) => path.startsWith("/data/indicators/unemployed-share."));
const facts = {...indicatorDataset(coverage, null, files, "en"), place: "Espoo"};

test.each(locales)("the data page describes all the data, in %s", (locale) => {
  expect(datasetFaults(datasetMarkup(wholeDataset(site, locale), locale, place))).toEqual([]);
});

test("a description has the page’s address, months, place, unit and files", () => {
  expect(datasetMarkup(facts, "en", place)).toMatchObject({
    "@id": "https://statistics.example/kuntakokeilut/en/indicators/unemployed-share/#dataset",
    name: "Unemployed share of the labour force",
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2020-11/2022-01",
    spatialCoverage: {"@type": "Place", name: "Espoo", containedInPlace: {"@type": "Country", name: "Finland"}},
    variableMeasured: [{unitText: "per cent of the labour force", propertyID: "unemployed-share"}],
    distribution: [
      {
        encodingFormat: "text/csv",
        contentUrl: expect.stringMatching(/^https:\/\/statistics\.example\/kuntakokeilut\/data\//)
      },
      {encodingFormat: "text/csv", name: "CSV for Excel, in Finnish"},
      {encodingFormat: "text/csv", name: "CSV for Excel, in Swedish"},
      {encodingFormat: "application/json", name: "JSON-stat"},
      {
        encodingFormat: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: "Excel workbook"
      }
    ]
  });
});

test("whoever publishes the site is its publisher, and the site itself made the data", () => {
  const named = datasetMarkup(facts, "sv", {...place, publisher: "Made-up Society"});
  expect(datasetFaults(named)).toEqual([]);
  expect(named).toMatchObject({publisher: {name: "Made-up Society"}, creator: {name: "Kuntakokeilut"}});
  expect(datasetMarkup(facts, "sv", place)).toMatchObject({publisher: {name: "Kuntakokeilut"}});
});

test.each([
  ["a description too short for search engines", {...facts, description: "Figures."}, "/description"],
  ["no file", {...facts, files: []}, "/distribution"],
  ["no variable", {...facts, indicators: []}, "/variableMeasured"]
])("the rules of these tests find %s", (_, changed, fault) => {
  expect(datasetFaults(datasetMarkup(facts, "en", place))).toEqual([]);
  expect(datasetFaults(datasetMarkup(changed, "en", place)).join()).toContain(fault);
});
