import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {listDatasets} from "../../../../src/outputs/metadata/catalogue-datasets.ts";
import {renderCatalogue} from "../../../../src/outputs/metadata/render-catalogue.ts";
import {createCatalogue} from "../../../../src/site/create-catalogue.ts";
import {catalogueFaults, distributionsOf, nodesIn} from "./catalogue-rules.ts";

// catalog.jsonld: DCAT-AP with all fields that avoindata.fi requires, in Finnish, Swedish and English.
const models = createCatalogue(diskFiles("tests/golden/small/out/data/published"));
const [site, methods, {files}] = await Promise.all([models.site(), models.methods(), models.files()]);
const origin = new URL("https://statistics.example");
const render = (email: string) =>
  renderCatalogue(listDatasets(site, methods, files), {origin, base: "/kuntakokeilut/", email});
const catalogue = JSON.parse(render("statistics@example.org"));
const dataset = (id: string) => nodesIn(catalogue, "dcat:dataset").find((one) => one["dct:identifier"] === id) ?? {};
const id = "https://statistics.example/kuntakokeilut/data/catalog.jsonld";

test("the catalogue keeps to the rules of DCAT-AP and of avoindata.fi", () => {
  expect(catalogueFaults(catalogue)).toEqual([]);
  expect(catalogue["@id"]).toBe(id);
});

test("every file is in it once, but the tables of charts, checksums and descriptions of single tables", () => {
  const shown = files.filter(({topic, format}) => topic !== "charts" && format !== "csvw" && format !== "sha256");
  const listed = distributionsOf(catalogue).map((one) => one["@id"]);
  expect(listed.toSorted()).toEqual(shown.map(({path}) => `https://statistics.example/kuntakokeilut${path}`).sort());
});

test("an indicator has its months, its page in each language and a table by area and by municipality", () => {
  const indicator = dataset("indicator-unemployed");
  expect(indicator["dct:title"]).toContainEqual({"@value": "Työttömät työnhakijat", "@language": "fi"});
  expect(indicator["dct:temporal"]).toEqual({
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": {"@value": "2020-11-01", "@type": "xsd:date"},
    "dcat:endDate": {"@value": "2021-11-30", "@type": "xsd:date"}
  });
  expect(nodesIn(indicator, "dcat:landingPage").map((page) => page["@id"])).toEqual([
    "https://statistics.example/kuntakokeilut/mittarit/unemployed/",
    "https://statistics.example/kuntakokeilut/sv/matt/unemployed/",
    "https://statistics.example/kuntakokeilut/en/indicators/unemployed/"
  ]);
  const titles = nodesIn(indicator, "dcat:distribution").map((one) => nodesIn(one, "dct:title")[2]?.["@value"]);
  expect(titles).toContain("Unemployed jobseekers, by area: JSON-stat");
  expect(titles).toContain("Unemployed jobseekers, by municipality: CSV");
});

test("an area covers its municipalities, everything else the country", () => {
  expect(nodesIn(dataset("area-pohjola"), "dct:spatial")).toHaveLength(3);
  expect(nodesIn(dataset("observations"), "dct:spatial").map((place) => place["dct:identifier"])).toEqual(["Suomi"]);
});

test("a plain file leads to its description, a file for Excel says its language", () => {
  const of = (ending: string) => distributionsOf(catalogue).find((one) => String(one["@id"]).endsWith(ending)) ?? {};
  expect(of("/data/revisions.csv")["dct:conformsTo"]).toEqual({
    "@id": "https://statistics.example/kuntakokeilut/data/revisions.csv-metadata.json",
    "@type": "dct:Standard"
  });
  expect(of("/data/revisions.sv.csv")["dct:language"]).toEqual({
    "@id": "http://publications.europa.eu/resource/authority/language/SWE"
  });
});

test("tables that are not of months have no temporal resolution", () => {
  expect(dataset("observations")["dcat:temporalResolution"]).toBeDefined();
  expect(dataset("comparisons")["dcat:temporalResolution"]).toBeUndefined();
  expect(dataset("code-list")["dct:temporal"]).toBeUndefined();
});

test("the maintainer has the e-mail address that the publisher gave, none when none was given, never a wrong one", () => {
  const emails = (text: string) => text.match(/mailto:[^"]+/g);
  expect(new Set(emails(render("statistics@example.org")))).toEqual(new Set(["mailto:statistics@example.org"]));
  expect(emails(render(""))).toBeNull();
  expect(() => render("not an address")).toThrow("expected an e-mail address");
});

describe("the rules of these tests find", () => {
  const text = render("");
  const cases: [what: string, from: RegExp | string, to: string, fault: string][] = [
    [
      "a missing title",
      `"dct:identifier":"observations","dct:title"`,
      `"dct:identifier":"observations","dct:name"`,
      "has 0 values of dct:title"
    ],
    ["a title in two languages", /\{"@value":"Observations","@language":"en"\}/, "null", "wrong value of dct:title"],
    ["no checksum", `"spdx:checksum":`, `"spdx:sum":`, "has 0 values of spdx:checksum"],
    [
      "another checksum than SHA-256",
      "checksumAlgorithm_sha256",
      "checksumAlgorithm_sha1",
      "wrong value of spdx:checksum"
    ],
    [
      "a relative address",
      `"dcat:downloadURL":{"@id":"https://`,
      `"dcat:downloadURL":{"@id":"/`,
      "wrong value of dcat:downloadURL"
    ],
    ["a prefix that nobody declared", `"dcat:version"`, `"owl:versionInfo"`, "prefix owl is not declared"],
    [
      "a prefix of another vocabulary",
      "http://www.w3.org/ns/dcat#",
      "http://example.org/",
      "prefix dcat stands for something else"
    ],
    [
      "a file that is there twice",
      /data\/comparisons\.fi\.csv","@type"/,
      `data/comparisons.csv","@type"`,
      "is there twice"
    ]
  ];
  test.each(cases)("%s", (_, from, to, fault) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(catalogueFaults(JSON.parse(changed)).join("; ")).toContain(fault);
  });
});
