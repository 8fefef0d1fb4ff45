import {describe, expect, test} from "vitest";
import {citationForms} from "../../../../src/outputs/citation/citation.ts";
import type {Citation} from "../../../../src/outputs/citation/page-citations.ts";

const citation: Citation = {
  id: "espoo-unemployed-share",
  title: "Andelen arbetslösa: Esbo",
  address: "https://statistics.example/sv/omraden/espoo/unemployed-share/",
  vintage: "2025-02-25",
  locale: "sv"
};

test("a reference as a sentence names title, vintage, source, licence and address in the page's language", () => {
  expect(citationForms(citation).sentence).toBe(
    "Kuntakokeilut (2025). Andelen arbetslösa: Esbo. Materialet publicerat den 25 februari 2025. " +
      "Källa: Arbetsförmedlingsstatistik (ANM/UF-centret), Statistikcentralen, StatFin 12r5. CC BY 4.0. " +
      "https://statistics.example/sv/omraden/espoo/unemployed-share/"
  );
});

describe("in the formats of programs, a note says what has no field of its own", () => {
  const note =
    "Data published 5 February 2025. Source: Employment Service Statistics (MEAE/KEHA Centre), " +
    "Statistics Finland, StatFin 12r5. CC BY 4.0.";
  const {bibtex, ris} = citationForms({...citation, vintage: "2025-02-05", locale: "en"});

  test("BibTeX", () => {
    expect(bibtex.split("\n")).toContain(`  note = {${note}},`);
  });

  test("RIS", () => {
    expect(ris.split("\n")).toContain(`N1  - ${note}`);
  });
});
