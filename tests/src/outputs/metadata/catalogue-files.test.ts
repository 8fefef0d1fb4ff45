import {describe, expect, test} from "vitest";
import type {ListedFile} from "../../../../src/model/releases/files.ts";
import type {CatalogueDataset} from "../../../../src/outputs/metadata/catalogue-datasets.ts";
import {renderDistribution} from "../../../../src/outputs/metadata/catalogue-files.ts";
import {named} from "../../../named.ts";
import {madeUpFile} from "../../../scripts/publish/made-up-files.ts";

const full = (path: string) => `https://statistics.example/kuntakokeilut${path}`;
const dataset: CatalogueDataset = {
  id: "x",
  titles: named("Työttömät", "Arbetslösa", "Unemployed"),
  descriptions: named("a"),
  page: {kind: "data"},
  anchor: "#files-x",
  months: {first: "2006-01", last: "2024-02"},
  isMonthly: true,
  places: [],
  vintage: "2025-02-25",
  files: []
};
const rendered = (file: ListedFile, rest: Partial<CatalogueDataset> = {}) =>
  renderDistribution(file, {...dataset, ...rest}, full) as Readonly<Record<string, unknown>>;
const csv = madeUpFile("/data/observations.csv", "csv", 10);

test("a file says where it is, what it is, how large it is and how to check it", () => {
  const authority = "http://publications.europa.eu/resource/authority";
  expect(rendered({...csv, bytes: 12345, sha256: "ab".repeat(32)})).toMatchObject({
    "@id": full("/data/observations.csv"),
    "@type": "dcat:Distribution",
    "dcat:downloadURL": {"@id": full("/data/observations.csv")},
    "dcat:accessURL": {"@id": full("/aineistot/#files-x")},
    "dct:format": {"@id": `${authority}/file-type/CSV`},
    "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/text/csv"},
    "dcat:byteSize": {"@value": "12345", "@type": "xsd:nonNegativeInteger"},
    "spdx:checksum": {
      "spdx:algorithm": {"@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"},
      "spdx:checksumValue": {"@value": "ab".repeat(32), "@type": "xsd:hexBinary"}
    },
    "dct:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
    "dct:issued": {"@value": "2025-02-25", "@type": "xsd:date"},
    "dct:modified": {"@value": "2025-02-25", "@type": "xsd:date"}
  });
});

describe("the title of a file", () => {
  const titleOf = (path: string) =>
    (rendered({...csv, path})["dct:title"] as readonly {"@value": string}[]).map((title) => title["@value"]);

  test("is that of its part of the data and what can be done with it, in each language", () => {
    expect(rendered(csv)["dct:title"]).toEqual([
      {"@value": "Työttömät: CSV", "@language": "fi"},
      {"@value": "Arbetslösa: CSV", "@language": "sv"},
      {"@value": "Unemployed: CSV", "@language": "en"}
    ]);
  });

  test("says which of an indicator’s tables it is", () => {
    expect(titleOf("/data/indicators/unemployed.json")[2]).toBe("Unemployed, by area: JSON-stat");
    expect(titleOf("/data/municipalities/unemployed.csv")[2]).toBe("Unemployed, by municipality: CSV");
    expect(titleOf("/data/area-municipalities/espoo.csv")[2]).toBe("Unemployed, its municipalities: CSV");
  });

  test("says of which measure a part of the observations is", () => {
    expect(titleOf("/data/measures/TYOTTOMAT.fi.csv")[2]).toBe("Unemployed, TYOTTOMAT: CSV for Excel, in Finnish");
  });
});

describe("months", () => {
  test("are told where rows are of months, and how far apart rows are where there is one for each", () => {
    expect(rendered(csv)["dct:temporal"]).toMatchObject({"dcat:endDate": {"@value": "2024-02-29"}});
    expect(rendered(csv)["dcat:temporalResolution"]).toEqual({"@value": "P1M", "@type": "xsd:duration"});
  });

  test("are not told of lists", () => {
    const list = rendered(csv, {months: null, isMonthly: false});
    expect("dct:temporal" in list).toBe(false);
    expect("dcat:temporalResolution" in list).toBe(false);
  });
});

test("files lead to their descriptions, and those for Excel say the language of their heads", () => {
  const language = "http://publications.europa.eu/resource/authority/language";
  const finnish = rendered(madeUpFile("/data/observations.fi.csv", "csv fi", 10));
  const swedish = rendered(madeUpFile("/data/observations.sv.csv", "csv sv", 10));
  expect(rendered(csv)["dct:conformsTo"]).toEqual({
    "@id": full("/data/observations.csv-metadata.json"),
    "@type": "dct:Standard"
  });
  expect("dct:language" in rendered(csv)).toBe(false);
  expect(finnish["dct:language"]).toEqual({"@id": `${language}/FIN`, "@type": "dct:LinguisticSystem"});
  expect(swedish["dct:language"]).toEqual({"@id": `${language}/SWE`, "@type": "dct:LinguisticSystem"});
  expect(swedish["dct:conformsTo"]).toEqual({
    "@id": full("/data/observations.sv.csv-metadata.json"),
    "@type": "dct:Standard"
  });
});

test("cubes and data packages name the standards that they keep to, workbooks none", () => {
  const standardOf = (path: string, format: ListedFile["format"]) =>
    rendered(madeUpFile(path, format, 10))["dct:conformsTo"];
  expect(standardOf("/data/indicators/unemployed.json", "json-stat")).toMatchObject({
    "@id": "https://json-stat.org/full/"
  });
  expect(standardOf("/data/datapackage.json", "data package")).toMatchObject({
    "@id": "https://datapackage.org/profiles/2.0/datapackage.json"
  });
  expect(standardOf("/data/areas/espoo.xlsx", "xlsx")).toBeUndefined();
});

test("a file is described by what it is, in each language", () => {
  expect(rendered(madeUpFile("/data/areas/espoo.xlsx", "xlsx", 10))["dct:description"]).toContainEqual({
    "@value": "An Excel workbook: the figures as tables, notes and source on sheets of their own.",
    "@language": "en"
  });
});
