import {municipalityTablePath} from "../../../../scripts/publish/tables/municipality-tables.ts";
import {shownFile, threeFiles} from "../made-up-files.ts";
import {describe, expect, test} from "vitest";
import {listMunicipalityModels} from "../../../../scripts/publish/models/municipality-models.ts";
import type {Publication} from "../../../../scripts/publish/models/publication.ts";
import type {Municipality, MunicipalityChange} from "../../../../src/model/areas.ts";
import {regionSeriesId} from "../../../../src/model/comparisons/control-regions.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {MunicipalityIndex, MunicipalityModel} from "../../../../src/model/pages/municipality-pages.ts";
import {named} from "../../../named.ts";
import {known, madeUpPublication} from "../made-up-publication.ts";

// The east is two municipalities of MK01, the west one of MK02 alone. MK02 has another one, MK03 three and Åland one.
const regions = {
  MK01: ["KU001", "KU002"],
  MK02: ["KU003", "KU004"],
  MK03: ["KU005", "KU006", "KU007"],
  MK21: ["KU008"]
};
const merger: MunicipalityChange = {
  code: "KU006",
  heir: "KU005",
  from: "2022-01",
  source: "https://example.org/",
  newCode: null
};

const municipalities = Object.entries(regions).flatMap(([region, codes]) =>
  codes.map((code): Municipality => ({
    code,
    name: named(code),
    region,
    regionName: named(region),
    ely: "ELY01",
    population2020: 1000
  }))
);

/** Three of each, and of a table that is another. */
const files = [...municipalities.map(municipalityTablePath), "/data/observations"].flatMap((path) =>
  threeFiles(path, 10).map(shownFile)
);
const rendered = new Map(
  Array.from(listMunicipalityModels(publication(), files), ({path, content}) => [path, JSON.parse(content)])
);
const index = rendered.get("municipalities.json") as MunicipalityIndex;
const model = (code: string) => rendered.get(`municipalities/${code}.json`) as MunicipalityModel;

function publication(): Publication {
  const made = madeUpPublication();
  const [east, west] = made.reference.areas;
  const values: Record<string, number> = {east: 8, west: 9, rest: 5, country: 7, [regionSeriesId("MK03")]: 6};
  const unemployed: Record<string, number> = {KU001: 99, KU002: 100, KU003: 299, KU004: 300};
  const series = indicatorIds.map((indicator) => {
    const areas = [...Object.keys(values), ...municipalities.map(({code}) => code)];
    const value = (area: string) => (indicator === "unemployed" ? unemployed[area] : values[area]) ?? 400;
    return [
      indicator,
      new Map(areas.map((area) => [area, {area, indicator, points: [known("2021-03", value(area))]}]))
    ] as const;
  });
  return {
    ...made,
    reference: {
      ...made.reference,
      areas: [
        {...east!, municipalities: ["KU001", "KU002"]},
        {...west!, municipalities: ["KU003"]}
      ],
      municipalities,
      changes: [merger],
      indicators: made.reference.indicators.map((one) =>
        one.id === "vacancies" ? {...one, unit: "vacancies" as const} : one
      )
    },
    indicators: {...made.indicators, series: new Map(series)}
  };
}

test("every municipality has a model with every indicator, the headline first", () => {
  expect([...rendered.keys()]).toEqual([
    "municipalities.json",
    ...municipalities.map(({code}) => `municipalities/${code}.json`)
  ]);
  for (const {code} of municipalities) {
    expect(model(code).charts.map(({indicator}) => indicator)).toEqual([...indicatorIds]);
  }
});

describe("beside a municipality stands", () => {
  const cases: [title: string, code: string, beside: string][] = [
    ["its pilot area", "KU001", "east"],
    ["the rest of the mainland, when it is an area alone", "KU003", "rest"],
    ["the rest of the mainland, when its region has fewer than three without a pilot", "KU004", "rest"],
    ["its region without pilots", "KU005", "rest-MK03"],
    ["the rest of the mainland, when a made-up Åland is one municipality", "KU008", "rest"]
  ];
  test.each(cases)("%s", (_, code, beside) => {
    expect(model(code).beside).toBe(beside);
  });

  test("nothing but shares, each with the country", () => {
    const shares = indicatorIds.filter((id) => id !== "unemployed" && id !== "vacancies");
    const expected = shares.flatMap((id) => ["country", "east", "rest", "rest-MK03"].map((area) => `${id} ${area}`));
    expect(index.surroundings.map(({indicator, area}) => `${indicator} ${area}`).sort()).toEqual(expected.sort());
  });
});

test("the newest number of unemployed tells how large the figures are", () => {
  expect(["KU001", "KU002", "KU003", "KU004"].map((code) => model(code).numbers)).toEqual([
    "few",
    "some",
    "some",
    "enough"
  ]);
  expect(model("KU001").unemployed).toEqual(known("2021-03", 99));
});

test("a merger is told on both sides", () => {
  expect([model("KU006").mergedInto, model("KU006").absorbed]).toEqual([merger, []]);
  expect([model("KU005").mergedInto, model("KU005").absorbed]).toEqual([null, [merger]]);
});

test("municipalities of pilots and of Åland stand beside no area", () => {
  expect(["KU001", "KU003", "KU008"].map((code) => model(code).roles)).toEqual([null, null, null]);
  expect(model("KU005").roles).toEqual({region: [], similar: [], weighted: []});
});

test("the list names each municipality's pilot area", () => {
  expect(index.municipalities.map(({code, area}) => [code, area])).toEqual([
    ["KU001", "east"],
    ["KU002", "east"],
    ["KU003", "west"],
    ...["KU004", "KU005", "KU006", "KU007", "KU008"].map((code) => [code, null])
  ]);
});

test("a municipality has the files that hold it alone", () => {
  const [code = ""] = municipalities.map((one) => one.code);
  const slug = `${code.slice(2)}-ku`;
  expect(model(code).files.map(({path}) => path)).toEqual([
    `/data/municipality/${slug}-.csv`,
    `/data/municipality/${slug}-.fi.csv`,
    `/data/municipality/${slug}-.sv.csv`
  ]);
});
