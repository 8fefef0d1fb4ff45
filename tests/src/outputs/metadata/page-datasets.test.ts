import {describe, expect, test} from "vitest";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {locales} from "../../../../src/model/languages.ts";
import {
  areaDataset,
  chartDataset,
  indicatorDataset,
  municipalityDataset,
  wholeDataset
} from "../../../../src/outputs/metadata/page-datasets.ts";
import {shownFile, threeFiles} from "../../../scripts/publish/made-up-files.ts";
import {coverage, espoo} from "../../i18n/samples.ts";
import {site} from "./made-up-site.ts";

const area = {...espoo, municipalities: ["KU049"]} as unknown as PilotArea;
const files = threeFiles("/data/charts/espoo/unemployed-share", 10).map(shownFile);
const paths = [".csv", ".fi.csv", ".sv.csv"].map((ending) => `/data/charts/espoo/unemployed-share${ending}`);
const covered = coverage("unemployed-share", {
  first: "2006-01",
  last: "2024-12",
  vintages: ["2022-03-22", "2025-02-25"]
});

describe("the figures of a chart", () => {
  const facts = locales.map((locale) => chartDataset(covered, area, null, files, locale));

  test("are of one indicator, one area and the months of the indicator, as of its newest vintage", () => {
    expect(facts[0]).toMatchObject({
      page: {kind: "chart", area: "espoo", indicator: "unemployed-share"},
      months: {first: "2006-01", last: "2024-12"},
      vintage: "2025-02-25",
      files: paths
    });
    expect(facts[0]?.indicators.map(({id}) => id)).toEqual(["unemployed-share"]);
  });

  test("are named in each language after indicator and area", () => {
    expect(facts.map(({title}) => title)).toEqual([
      "Työttömien osuus työvoimasta: Espoo ja kunnat ilman kokeilua",
      "Andelen arbetslösa av arbetskraften: Esbo och kommuner utan försök",
      "Unemployed share of the labour force: Espoo and municipalities without a pilot"
    ]);
    expect(facts.map(({place}) => place)).toEqual(["Espoo", "Esbo", "Espoo"]);
  });
});

test("the figures of an indicator are of the whole country", () => {
  const facts = locales.map((locale) => indicatorDataset(covered, null, files, locale));
  expect(facts.map(({title}) => title)).toEqual([
    "Työttömien osuus työvoimasta",
    "Andelen arbetslösa av arbetskraften",
    "Unemployed share of the labour force"
  ]);
  expect(facts[1]).toMatchObject({
    page: {kind: "indicator", indicator: "unemployed-share"},
    place: null,
    vintage: "2025-02-25",
    files: paths
  });
});

test("all the data is of all indicators, from the first month of any to the last, as of the newest vintage", () => {
  const {page, months, vintage, place, indicators} = wholeDataset(site, "fi");
  expect([page, place, vintage]).toEqual([{kind: "data"}, null, "2025-02-25"]);
  expect(months).toEqual({first: "2006-01", last: "2024-12"});
  expect(indicators.map(({id}) => id)).toEqual(["unemployed-share", "unemployed"]);
});

describe("the figures of a place", () => {
  const espooNow = {code: "KU049", name: {fi: "Espoo", sv: "Esbo", en: "Espoo"}};
  const described = {coverage: covered, years: null};

  test("are of all indicators, all months and its own files, of an area", () => {
    expect(areaDataset(site, area, null, files, "sv")).toMatchObject({
      page: {kind: "area", area: "espoo"},
      title: "Esbo, alla mått",
      place: "Esbo",
      months: {first: "2006-01", last: "2024-12"},
      vintage: "2025-02-25",
      picture: {area: "espoo", indicator: "unemployed-share"},
      files: paths
    });
  });

  test("are named after the municipality, whose page is found by its Finnish name", () => {
    const model = {municipality: espooNow, files} as unknown as Parameters<typeof municipalityDataset>[1];
    expect(municipalityDataset(site, model, described, "sv")).toMatchObject({
      page: {kind: "municipality", code: "KU049", name: "Espoo"},
      title: "Esbo, alla mått i kommunen",
      place: "Esbo",
      picture: {area: "KU049", indicator: "unemployed-share"},
      files: paths
    });
  });
});

// https://developers.google.com/search/docs/appearance/structured-data/dataset asks for 50 to 5,000 letters.
test.each(locales)("every description is long enough for search engines in %s", (locale) => {
  const all = [
    chartDataset(covered, area, null, files, locale),
    indicatorDataset(covered, null, files, locale),
    areaDataset(site, area, null, files, locale),
    wholeDataset(site, locale)
  ];
  for (const {description} of all) {
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
  }
});

test("figures without a vintage are an error", () => {
  const none = coverage("unemployed-share", {vintages: []});
  expect(() => chartDataset(none, area, null, files, "fi")).toThrow(
    "indicator unemployed-share: expected at least one vintage"
  );
});
