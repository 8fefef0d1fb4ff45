import {describe, expect, test} from "vitest";
import {authority, inLanguages, periodOf} from "../../../../src/outputs/metadata/catalogue-terms.ts";

const date = (day: string) => ({"@value": day, "@type": "xsd:date"});

describe("a span of months in days", () => {
  test("begins with the first day of the first month and ends with the last day of the last", () => {
    expect(periodOf({first: "2006-01", last: "2024-12"})).toEqual({
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": date("2006-01-01"),
      "dcat:endDate": date("2024-12-31")
    });
  });

  test.each([
    ["2023-02", "2023-02-28"],
    ["2024-02", "2024-02-29"],
    ["2000-02", "2000-02-29"],
    ["2100-02", "2100-02-28"],
    ["2021-04", "2021-04-30"],
    ["2021-10", "2021-10-31"]
  ] as const)("ends on the day that %s has last", (month, day) => {
    expect(periodOf({first: month, last: month})).toMatchObject({"dcat:endDate": date(day)});
  });
});

test("a term of a list of the EU has the address that the Publications Office gave it", () => {
  expect(authority("language", "FIN")).toEqual({
    "@id": "http://publications.europa.eu/resource/authority/language/FIN",
    "@type": "dct:LinguisticSystem"
  });
});

test("concepts have the name that they have in their list, for a concept needs one", () => {
  expect(authority("data-theme", "ECON")).toMatchObject({
    "@type": "skos:Concept",
    "skos:prefLabel": {"@value": "Economy and finance", "@language": "en"}
  });
});

test("a text in all languages keeps its signs, for JSON-LD is no markup", () => {
  expect(inLanguages((locale) => `${locale}: "Ä & ö" <'>`)).toEqual([
    {"@value": `fi: "Ä & ö" <'>`, "@language": "fi"},
    {"@value": `sv: "Ä & ö" <'>`, "@language": "sv"},
    {"@value": `en: "Ä & ö" <'>`, "@language": "en"}
  ]);
});
