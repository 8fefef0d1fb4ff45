import {expect, test} from "vitest";
import {finland, municipality} from "../../../../src/outputs/metadata/catalogue-places.ts";
import {named} from "../../../named.ts";

test("Finland has the box around it, longitude first, and its name in each language", () => {
  expect(finland()).toMatchObject({
    "@id": "http://publications.europa.eu/resource/authority/country/FIN",
    "dct:identifier": "Suomi",
    "skos:prefLabel": [{"@value": "Suomi"}, {"@value": "Finland"}, {"@value": "Finland"}],
    "dcat:bbox": {
      "@value": "POLYGON((19.08 59.45,31.59 59.45,31.59 70.09,19.08 70.09,19.08 59.45))",
      "@type": "geo:wktLiteral"
    }
  });
});

test("a municipality has an address, its number, and its name in Finnish and Swedish", () => {
  const catalogue = "https://statistics.example/data/catalog.jsonld";
  expect(municipality({code: "KU091", name: named("Helsinki", "Helsingfors")}, catalogue)).toEqual({
    "@id": `${catalogue}#municipality-091`,
    "@type": "dct:Location",
    "dct:identifier": "Helsinki",
    "skos:notation": "091",
    "skos:prefLabel": [
      {"@value": "Helsinki", "@language": "fi"},
      {"@value": "Helsingfors", "@language": "sv"}
    ]
  });
});
