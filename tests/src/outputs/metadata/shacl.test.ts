import {expect, test} from "vitest";
import {listDatasets} from "../../../../src/outputs/metadata/catalogue-datasets.ts";
import {renderCatalogue} from "../../../../src/outputs/metadata/render-catalogue.ts";
import {files, site} from "./made-up-site.ts";
import {shapeFaults} from "./shacl.ts";

// catalog.jsonld as a SHACL engine reads it, which knows nothing of JSON: by the triples in it.
const origin = new URL("https://statistics.example");
const datasets = listDatasets(site, {months: ["2021-03", "2021-04"]}, files);
const text = renderCatalogue(datasets, {origin, base: "/", publisher: "", email: "statistics@example.org"});

test("the values of all properties are of the classes that DCAT-AP 3 asks for, and as many", async () => {
  expect(await shapeFaults(JSON.parse(text))).toEqual([]);
});

// Each made the catalogue fail with portals that validate what they take in.
test.each([
  ["a publisher that is no agent", `"foaf:Agent",`, "", "publisher: ClassConstraintComponent"],
  ["a contact of no kind", `"vcard:Kind",`, "", "contactPoint: ClassConstraintComponent"],
  [
    "a language without class",
    `"@type":"dct:LinguisticSystem"`,
    `"@type":"rdfs:Resource"`,
    "language: ClassConstraintComponent"
  ],
  [
    "a theme without name",
    `"skos:prefLabel":{"@value":"Economy`,
    `"rdfs:label":{"@value":"Economy`,
    "prefLabel: MinCountConstraintComponent"
  ],
  [
    "a source that is no data set",
    /("@id":"https:\/\/pxdata[^"]*"),"@type":"dcat:Dataset"/g,
    "$1",
    "source: ClassConstraintComponent"
  ],
  [
    "a file without description",
    `"dct:description":[{"@value":"Kaikki taulukot`,
    `"rdfs:label":[{"@value":"Kaikki taulukot`,
    "description: MinCountConstraintComponent"
  ],
  [
    "a size that is a word",
    `"@type":"xsd:nonNegativeInteger"`,
    `"@type":"xsd:string"`,
    "byteSize: DatatypeConstraintComponent"
  ]
] as const)("%s is found", async (_, from, to, fault) => {
  const changed = text.replaceAll(from, to);
  expect(changed).not.toBe(text);
  expect(await shapeFaults(JSON.parse(changed))).toContain(fault);
});
