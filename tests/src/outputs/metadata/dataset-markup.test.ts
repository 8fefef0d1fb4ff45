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

test("the three languages of one data set name one another, and have one identifier", () => {
  const all = locales.map((locale) => datasetMarkup(facts, locale, place) as Readonly<Record<string, unknown>>);
  const ids = all.map((one) => one["@id"]);
  expect(new Set(all.map(({identifier}) => identifier))).toEqual(new Set([ids[0]]));
  expect(all[1]?.workTranslation).toEqual([{"@id": ids[0]}, {"@id": ids[2]}]);
});

test("every data set but the whole is part of the whole, and in the catalogue that the page of the data names", () => {
  const data = "https://statistics.example/kuntakokeilut/en/data/";
  const whole = datasetMarkup(wholeDataset(site, "en"), "en", place);
  expect(whole).toMatchObject({"@id": `${data}#dataset`});
  expect(whole).not.toHaveProperty("isPartOf");
  expect(datasetMarkup(facts, "en", place)).toMatchObject({
    isPartOf: {"@id": `${data}#dataset`},
    includedInDataCatalog: {"@id": `${data}#catalogue`}
  });
});

test("the picture of a data set has its licence, and the reference says how to cite it", () => {
  const {citation, image} = datasetMarkup(facts, "en", place) as {citation: string; image: object};
  expect(citation).toContain("https://statistics.example/kuntakokeilut/en/indicators/unemployed-share/");
  expect(image).toMatchObject({
    contentUrl: "https://statistics.example/kuntakokeilut/charts/en/all-areas/unemployed-share.png",
    license: "https://creativecommons.org/licenses/by/4.0/"
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
