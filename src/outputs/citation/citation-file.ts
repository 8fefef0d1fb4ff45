import {language} from "../../i18n/language.ts";
import {licenceName, sourceAddress} from "../../model/source.ts";
import type {Citation} from "./page-citations.ts";

/**
 * Writes `CITATION.cff` for the whole of the data; `code` is where the program code is, empty where that is not said.
 *
 * @see https://github.com/citation-file-format/citation-file-format, version 1.2.0
 */
export function renderCitationFile({title, address, vintage, locale}: Citation, code: string): string {
  return [
    "cff-version: 1.2.0",
    `message: ${quoted("If you use these figures, please cite them as below and name their source.")}`,
    "type: dataset",
    `title: ${quoted(title)}`,
    `abstract: ${quoted(language(locale).front.lead)}`,
    "authors:",
    "  - name: Kuntakokeilut",
    `version: ${quoted(vintage)}`,
    `date-released: ${vintage}`,
    `license: ${licenceName}`,
    `url: ${quoted(address)}`,
    ...(code ? [`repository-code: ${quoted(code)}`] : []),
    "keywords:",
    ...keywords.map((keyword) => `  - ${quoted(keyword)}`),
    "references:",
    "  - type: database",
    `    title: ${quoted("StatFin 12r5: Employment Service Statistics")}`,
    "    authors:",
    "      - name: Statistics Finland",
    `    url: ${quoted(sourceAddress("en"))}`,
    ""
  ].join("\n");
}

const keywords = ["unemployment", "employment services", "municipalities", "Finland", "open data"];

/** Text as YAML holds it whatever is in it: a string of JSON is one of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
