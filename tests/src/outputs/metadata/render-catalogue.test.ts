import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {listDatasets} from "../../../../src/outputs/metadata/catalogue-datasets.ts";
import {renderCatalogue} from "../../../../src/outputs/metadata/render-catalogue.ts";
import {createCatalogue} from "../../../../src/site/create-catalogue.ts";
import {catalogueFaults, distributionsOf, nodesIn} from "./catalogue-rules.ts";
import {files as madeUpFiles, site as madeUpSite} from "./made-up-site.ts";

// catalog.jsonld: DCAT-AP with all fields that avoindata.fi requires, in Finnish, Swedish and English.
const models = createCatalogue(diskFiles("tests/golden/small/out/data/published"));
const [site, methods, {files}] = await Promise.all([models.site(), models.methods(), models.files()]);
const origin = new URL("https://statistics.example");
const render = (email: string, publisher = "") =>
  renderCatalogue(listDatasets(site, methods, files), {origin, base: "/kuntakokeilut/", publisher, email});

test("the catalogue of a build keeps to the rules of DCAT-AP and of avoindata.fi", () => {
  expect(catalogueFaults(JSON.parse(render("statistics@example.org")))).toEqual([]);
});

describe("a catalogue", () => {
  const datasets = listDatasets(madeUpSite, {months: ["2021-03", "2021-04"]}, madeUpFiles);
  const catalogue = JSON.parse(renderCatalogue(datasets, {origin, base: "/kuntakokeilut", publisher: "", email: ""}));
  const dataset = (id: string) => nodesIn(catalogue, "dcat:dataset").find((one) => one["dct:identifier"] === id) ?? {};
  const id = "https://statistics.example/kuntakokeilut/data/catalog.jsonld";

  test("keeps to the rules, and is known by its own address", () => {
    expect(catalogueFaults(catalogue)).toEqual([]);
    expect(catalogue["@id"]).toBe(id);
    expect(catalogue["foaf:homepage"]["@id"]).toBe("https://statistics.example/kuntakokeilut/");
  });

  test("has every part of the data, each with an id below its own and all of its files", () => {
    const ids = nodesIn(catalogue, "dcat:dataset").map((one) => one["@id"]);
    expect(ids).toEqual(datasets.map((one) => `${id}#${one.id}`));
    const count = datasets.reduce((sum, one) => sum + one.files.length, 0);
    expect(distributionsOf(catalogue)).toHaveLength(count);
  });

  test("is as new as the newest of its parts, each of which is as new as its own figures", () => {
    expect(catalogue["dct:modified"]).toEqual({"@value": "2025-02-25", "@type": "xsd:date"});
    expect(dataset("indicator-unemployed")).toMatchObject({
      "dcat:version": "2023-11-21",
      "dct:modified": {"@value": "2023-11-21", "@type": "xsd:date"}
    });
  });

  test("leads from an indicator to its page in each language, and from a table to its place on a page", () => {
    expect(nodesIn(dataset("indicator-unemployed"), "dcat:landingPage").map((page) => page["@id"])).toEqual([
      "https://statistics.example/kuntakokeilut/mittarit/unemployed/",
      "https://statistics.example/kuntakokeilut/sv/matt/unemployed/",
      "https://statistics.example/kuntakokeilut/en/indicators/unemployed/"
    ]);
    expect(nodesIn(dataset("observations"), "dcat:landingPage").map((page) => page["@id"])).toEqual([
      "https://statistics.example/kuntakokeilut/aineistot/#files-observations",
      "https://statistics.example/kuntakokeilut/sv/data/#files-observations",
      "https://statistics.example/kuntakokeilut/en/data/#files-observations"
    ]);
  });

  test("says that an area covers its municipalities by name, and everything else the country", () => {
    expect(dataset("area-porvoo")["dct:spatial"]).toEqual([
      {
        "@id": `${id}#municipality-638`,
        "@type": "dct:Location",
        "dct:identifier": "Porvoo",
        "skos:notation": "638",
        "skos:prefLabel": [
          {"@value": "Porvoo", "@language": "fi"},
          {"@value": "Borgå", "@language": "sv"}
        ]
      },
      expect.objectContaining({"dct:identifier": "Pornainen"})
    ]);
    expect(nodesIn(dataset("observations"), "dct:spatial")).toMatchObject([
      {"@id": "http://publications.europa.eu/resource/authority/country/FIN", "dct:identifier": "Suomi"}
    ]);
  });

  test("has months everywhere, and their distance only where rows are of months", () => {
    expect(dataset("indicator-unemployed")["dct:temporal"]).toMatchObject({
      "dcat:startDate": {"@value": "2007-03-01"},
      "dcat:endDate": {"@value": "2022-02-28"}
    });
    expect(dataset("observations")["dcat:temporalResolution"]).toEqual({"@value": "P1M", "@type": "xsd:duration"});
    expect(dataset("comparisons")["dct:temporal"]).toBeDefined();
    expect(dataset("comparisons")["dcat:temporalResolution"]).toBeUndefined();
    expect(dataset("code-list")["dct:temporal"]).toBeDefined();
    expect(dataset("code-list")["dcat:temporalResolution"]).toBeUndefined();
  });
});

test("the maintainer has the e-mail address that the publisher gave, none when none was given, never a wrong one", () => {
  const emails = (text: string) => text.match(/mailto:[^"]+/g);
  expect(new Set(emails(render("statistics@example.org")))).toEqual(new Set(["mailto:statistics@example.org"]));
  expect(emails(render(""))).toBeNull();
  expect(() => render("not an address")).toThrow("expected an e-mail address");
});

test("the catalogue and every dataset name the publisher, or the site where nobody is named", () => {
  const named = JSON.parse(render("statistics@example.org", "Made-up Society"));
  expect(catalogueFaults(named)).toEqual([]);
  const publishers = [named, ...nodesIn(named, "dcat:dataset")].map((node) => node["dct:publisher"]["foaf:name"]);
  expect(new Set(publishers)).toEqual(new Set(["Made-up Society"]));
  expect(JSON.parse(render(""))["dct:publisher"]["foaf:name"]).toBe("Kuntakokeilut");
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
