import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Month} from "../../model/months.ts";

/** What the prefixes in the catalogue stand for. */
export const catalogueContext = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
} as const;

/** A term of a list that the Publications Office of the EU keeps, such as countries or languages. */
export function authority(list: string, code: string): {readonly "@id": string} {
  return {"@id": `http://publications.europa.eu/resource/authority/${list}/${code}`};
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
