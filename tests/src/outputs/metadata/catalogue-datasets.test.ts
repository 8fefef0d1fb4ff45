import {describe, expect, test} from "vitest";
import type {Month} from "../../../../src/model/months.ts";
import {listDatasets} from "../../../../src/outputs/metadata/catalogue-datasets.ts";
import {files, site} from "./made-up-site.ts";

const months: readonly Month[] = ["2021-03", "2021-04", "2021-05"];
const datasets = listDatasets(site, {months}, files);
const dataset = (id: string) => datasets.find((one) => one.id === id);
const pathsOf = (id: string) => dataset(id)?.files.map(({path}) => path);

test("the catalogue has the whole, each indicator, each area and the tables that stand alone, in this order", () => {
  expect(datasets.map(({id}) => id)).toEqual([
    "kuntakokeilut",
    "indicator-unemployed-share",
    "indicator-unemployed",
    "area-aanekoski",
    "area-porvoo",
    "observations",
    "comparisons",
    "code-list"
  ]);
});

test("every file is in it once, but the tables of charts, checksums and descriptions of single tables", () => {
  const listed = datasets.flatMap((one) => one.files.map(({path}) => path));
  const left = files.map(({path}) => path).filter((path) => !listed.includes(path));
  expect(new Set(listed).size).toBe(listed.length);
  expect(left.toSorted()).toEqual([
    "/data/SHA256SUMS",
    "/data/charts/aanekoski/unemployed.csv",
    "/data/charts/aanekoski/unemployed.fi.csv",
    "/data/charts/aanekoski/unemployed.sv.csv",
    "/data/observations.csv-metadata.json"
  ]);
});

test("without files there are no tables that stand alone, and the other parts have none", () => {
  const empty = listDatasets(site, {months}, []);
  expect(empty.map(({id}) => id).at(-1)).toBe("area-porvoo");
  expect(empty.flatMap((one) => one.files)).toEqual([]);
});

describe("the whole", () => {
  test("is the archive and the description of all tables, of the newest vintage", () => {
    expect(pathsOf("kuntakokeilut")).toEqual(["/data/kuntakokeilut.zip", "/data/datapackage.json"]);
    expect(dataset("kuntakokeilut")?.vintage).toBe("2025-02-25");
  });

  test("is of all months that any vintage gives", () => {
    expect(dataset("kuntakokeilut")?.months).toEqual({first: "2006-01", last: "2025-01"});
  });
});

describe("an indicator", () => {
  test("has its tables by area and by municipality, not those of one whose name begins alike", () => {
    expect(pathsOf("indicator-unemployed")).toEqual([
      "/data/indicators/unemployed.csv",
      "/data/indicators/unemployed.fi.csv",
      "/data/indicators/unemployed.sv.csv",
      "/data/municipalities/unemployed.csv",
      "/data/municipalities/unemployed.fi.csv",
      "/data/municipalities/unemployed.sv.csv"
    ]);
    expect(pathsOf("indicator-unemployed-share")).toHaveLength(3);
  });

  test("has its own months and vintage, and is of the whole country", () => {
    expect(dataset("indicator-unemployed")).toMatchObject({
      titles: {fi: "Työttömät työnhakijat", en: "Unemployed jobseekers"},
      months: {first: "2007-03", last: "2022-02"},
      vintage: "2023-11-21",
      places: [],
      isMonthly: true,
      page: {kind: "indicator", indicator: "unemployed"}
    });
  });
});

test("an area has its name in each language, the months of all indicators and its municipalities", () => {
  expect(dataset("area-porvoo")).toMatchObject({
    titles: {fi: "Porvoon seutu, kaikki mittarit", sv: "Borgåregionen, alla mått"},
    months: {first: "2006-01", last: "2024-12"},
    places: [
      {code: "KU638", name: {fi: "Porvoo", sv: "Borgå"}},
      {code: "KU611", name: {fi: "Pornainen", sv: "Borgnäs"}}
    ],
    page: {kind: "area", area: "porvoo"}
  });
  expect(pathsOf("area-porvoo")).toEqual(["/data/areas/porvoo.xlsx"]);
});

describe("a table that stands alone", () => {
  test("is told of at its place on the page of the data", () => {
    expect(dataset("observations")).toMatchObject({page: {kind: "data"}, anchor: "#files-observations", places: []});
  });

  test("is of the months of the source, a list too, or of those of the estimates", () => {
    expect(dataset("observations")?.months).toEqual({first: "2006-01", last: "2025-01"});
    expect(dataset("comparisons")?.months).toEqual({first: "2021-03", last: "2021-05"});
    expect(dataset("code-list")?.months).toEqual({first: "2006-01", last: "2025-01"});
  });

  test("has a row for each month, or not", () => {
    const isMonthly = ["observations", "comparisons", "code-list"].map((id) => dataset(id)?.isMonthly);
    expect(isMonthly).toEqual([true, false, false]);
  });

  test("of comparisons has no months where nothing is estimated", () => {
    expect(listDatasets(site, {months: []}, files).find(({id}) => id === "comparisons")?.months).toBeNull();
  });
});
