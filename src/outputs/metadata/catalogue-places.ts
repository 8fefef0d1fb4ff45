import {language} from "../../i18n/language.ts";
import type {Localized} from "../../model/languages.ts";
import {authority, inLanguages} from "./catalogue-terms.ts";

/** A municipality that a part of the data covers. */
export interface CataloguePlace {
  /** As the source has it, `KU091`. */
  readonly code: string;
  readonly name: Localized;
}

/** The whole country, with the box around it: west, south, east and north in degrees. */
export function finland(): object {
  return {
    ...authority("country", "FIN"),
    "dct:identifier": "Suomi",
    "skos:prefLabel": inLanguages((locale) => language(locale).dataset.country),
    "dcat:bbox": {"@value": box(19.08, 59.45, 31.59, 70.09), "@type": "geo:wktLiteral"}
  };
}

/**
 * A municipality by its Finnish name, which the list of places on avoindata.fi has, and by the number that Statistics
 * Finland gives it.
 *
 * @param catalogue address of the catalogue, below which the municipality is named
 */
export function municipality({code, name: {fi, sv}}: CataloguePlace, catalogue: string): object {
  const number = code.replace(/^KU/, "");
  return {
    "@id": `${catalogue}#municipality-${number}`,
    "@type": "dct:Location",
    "dct:identifier": fi,
    "skos:notation": number,
    "skos:prefLabel": [
      {"@value": fi, "@language": "fi"},
      {"@value": sv, "@language": "sv"}
    ]
  };
}

/** Longitude before latitude, and the first corner again at the end. */
function box(west: number, south: number, east: number, north: number): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  return `POLYGON((${corners.map((corner) => corner.join(" ")).join(",")}))`;
}
