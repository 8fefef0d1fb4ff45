import {Ajv} from "ajv";
import formats from "ajv-formats";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {escapeLatex} from "../../../../src/outputs/citation/bibtex.ts";
import {renderCitationFile} from "../../../../src/outputs/citation/citation-file.ts";
import {citationForms} from "../../../../src/outputs/citation/citation.ts";
import type {Citation} from "../../../../src/outputs/citation/page-citations.ts";
import {
  areaCitation,
  chartCitation,
  dataCitation,
  indicatorCitation
} from "../../../../src/outputs/citation/page-citations.ts";
import {coverage, espoo} from "../../i18n/samples.ts";

const made: Citation = {
  id: "a-b",
  title: "50 % & more_of {A} \\ $1 #2 ~ ^\nsecond line",
  address: "https://example.org/a_{b}?c=1&d=%20",
  vintage: "2025-02-05",
  locale: "en"
};
const site = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const area = {...espoo, municipalities: ["KU049"]} as unknown as PilotArea;

test("a reference as a sentence names title, vintage, source, licence and address in the page's language", () => {
  const {sentence} = citationForms(
    chartCitation(coverage("unemployed-share", {vintages: ["2022-03-22", "2025-02-25"]}), area, "sv", site)
  );
  expect(sentence).toBe(
    "Kuntakokeilut (2025). Andelen arbetslösa av arbetskraften: Esbo och kommuner utan försök. " +
      "Materialet publicerat den 25 februari 2025. Källa: Arbetsförmedlingsstatistik (ANM/UF-centret), " +
      "Statistikcentralen, StatFin 12r5. CC BY 4.0. " +
      "https://statistics.example/kuntakokeilut/sv/omraden/espoo/unemployed-share/"
  );
});

test("signs that LaTeX would take for commands are escaped in BibTeX, those of addresses encoded", () => {
  expect(citationForms(made).bibtex).toBe(
    [
      "@misc{kuntakokeilut-a-b-2025-02-05,",
      "  author = {{Kuntakokeilut}},",
      "  title = {{50 \\% \\& more\\_of \\{A\\} \\textbackslash{} \\$1 \\#2 \\textasciitilde{} \\textasciicircum{} second line}},",
      "  year = {2025},",
      "  month = feb,",
      "  version = {2025-02-05},",
      "  note = {Data published 5 February 2025. Source: Employment Service Statistics (MEAE/KEHA Centre), " +
        "Statistics Finland, StatFin 12r5. CC BY 4.0.},",
      "  url = {https://example.org/a_%7Bb%7D?c=1&d=%20}",
      "}"
    ].join("\n")
  );
  expect(escapeLatex("Ä–ö ’x’")).toBe("Ä–ö ’x’");
});

test("a title that breaks its line stays one field of RIS", () => {
  expect(citationForms(made).ris.split("\n")).toEqual([
    "TY  - DATA",
    "AU  - Kuntakokeilut",
    "TI  - 50 % & more_of {A} \\ $1 #2 ~ ^ second line",
    "PY  - 2025",
    "DA  - 2025/02/05",
    "ET  - 2025-02-05",
    "PB  - Kuntakokeilut",
    "LA  - en",
    "N1  - Data published 5 February 2025. Source: Employment Service Statistics (MEAE/KEHA Centre), " +
      "Statistics Finland, StatFin 12r5. CC BY 4.0.",
    "UR  - https://example.org/a_{b}?c=1&d=%20",
    "ER  - "
  ]);
});

test("a reference to an area says that it is to all its indicators, and leads to its page", () => {
  const citations = (["fi", "sv", "en"] as const).map((locale) => areaCitation(area, "2025-02-25", locale, site));
  expect(citations.map(({title}) => title)).toEqual([
    "Espoo, kaikki mittarit",
    "Esbo, alla mått",
    "Espoo, all indicators"
  ]);
  expect(citations.map(({address}) => address)).toEqual([
    "https://statistics.example/kuntakokeilut/alueet/espoo/",
    "https://statistics.example/kuntakokeilut/sv/omraden/espoo/",
    "https://statistics.example/kuntakokeilut/en/areas/espoo/"
  ]);
});

test("a reference is to the newest vintage on which its own figures rest", () => {
  const {vintage, address} = indicatorCitation(coverage("vacancies", {vintages: ["2023-11-21"]}), "en", site);
  expect(vintage).toBe("2023-11-21");
  expect(address).toBe("https://statistics.example/kuntakokeilut/en/indicators/vacancies/");
});

test("CITATION.cff is valid by the schema of its format, whatever the title holds", () => {
  const file: unknown = parse(renderCitationFile({...dataCitation("2025-02-25", "en", site), title: made.title}));
  expect(file).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    title: made.title,
    authors: [{name: "Kuntakokeilut"}],
    version: "2025-02-25",
    license: "CC-BY-4.0",
    url: "https://statistics.example/kuntakokeilut/en/data/"
  });
  const schema = JSON.parse(readFileSync("tests/reference/cff-1.2.0.schema.json", "utf8")) as object;
  const ajv = formats.default(new Ajv({strict: false}));
  const isValid = ajv.compile(schema);
  expect(isValid(file), ajv.errorsText(isValid.errors)).toBe(true);
  expect(isValid({...(file as object), authors: []})).toBe(false);
});
