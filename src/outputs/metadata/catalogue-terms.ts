import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";

/** What the prefixes in the catalogue stand for. */
export const catalogueContext = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
} as const;

/** A list of terms that the Publications Office of the EU keeps. */
export type AuthorityList = keyof typeof termClasses;

/** A term of a list of the Publications Office, with the class that DCAT-AP asks of it: validators do not fetch the lists. */
export function authority(list: AuthorityList, code: string): AuthorityTerm {
  const label = labels[code];
  return {
    "@id": `${authorities}/${list}/${code}`,
    "@type": termClasses[list],
    ...(label && {"skos:prefLabel": {"@value": label, "@language": "en"}})
  };
}

export interface AuthorityTerm {
  readonly "@id": string;
  readonly "@type": string;
  readonly "skos:prefLabel"?: object;
}

/** The list itself that themes are of. */
export function themeList(): object {
  return {
    "@id": `${authorities}/data-theme`,
    "@type": "skos:ConceptScheme",
    "dct:title": {"@value": "Data theme", "@language": "en"}
  };
}

const authorities = "http://publications.europa.eu/resource/authority";

/** What the terms of a list are, by the ranges of DCAT-AP. */
const termClasses = {
  "access-right": "dct:RightsStatement",
  country: "dct:Location",
  "data-theme": "skos:Concept",
  "file-type": "dct:MediaTypeOrExtent",
  frequency: "dct:Frequency",
  language: "dct:LinguisticSystem",
  "planned-availability": "skos:Concept"
} as const;

/** Concepts need a name; these are those of the lists. */
const labels: Readonly<Record<string, string>> = {
  ECON: "Economy and finance",
  SOCI: "Population and society",
  STABLE: "stable"
};

/** The same text in all languages of the site, as JSON-LD. */
export function inLanguages(say: (locale: Locale) => string): object[] {
  return locales.map((locale) => ({"@value": say(locale), "@language": locale}));
}

/** How far apart the figures of a series are. */
export const oneMonth = {"@value": "P1M", "@type": "xsd:duration"} as const;

/** From the first day of the first month to the last day of the last. */
export function periodOf({first, last}: MonthSpan): object {
  return {
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": {"@value": `${first}-01`, "@type": "xsd:date"},
    "dcat:endDate": {"@value": `${last}-${lastDay(last)}`, "@type": "xsd:date"}
  };
}

/** Day 0 of the next month. */
function lastDay(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}
