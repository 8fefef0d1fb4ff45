import type {Dictionary} from "../../dictionary.ts";

/** How to read figures, drawings and files, in Finnish. */
export const reading: Pick<Dictionary, "reading"> = {
  reading: {
    changeInYear: "Muutos vuodessa",
    gapToRest: "Tasoero kuntiin ilman kokeilua",
    percentagePoints: "prosenttiyksikköä",
    certaintyHeading: "Kuinka varmoja luvut ovat?",
    drawingNotes: {
      "area alone":
        "Kuvassa on vain alue, koska erikokoisten alueiden lukumääriä ei voi verrata. Vertailuluvut ovat taulukossa.",
      "area beside weighted":
        "Kuvassa ovat alue ja painotettu vertailu, joka on siirretty alueen tasolle. Muita lukumääriä ei voi verrata erikokoisten alueiden kesken; ne ovat taulukossa.",
      holes: "Viivan aukko on kuukausi, jonka lukua ei voi näyttää; taulukko kertoo miksi.",
      estimated: "Arviot näkyvät alueen viivassa onttoina ja muissa viivoissa ohuina.",
      provisional: "Ennakkotiedot on piirretty ohuella viivalla.",
      bounds: "Vaalea vyö viivan ympärillä näyttää rajat, joiden välissä salassa olevat luvut ovat.",
      "not from zero": "Asteikko ei ala nollasta."
    },
    estimates: {
      "confidential parts": "Osa kuntien luvuista on salassa ja arvioitu.",
      "published shares": "Luku on laskettu kuntien julkaistuista osuuksista."
    },
    endsBeforeOthers: (line, value) => `Viiva ”${line}” päättyy muita aiemmin: ${value}.`,
    sharedScale: "Kaikissa kuvissa on sama asteikko. Sävytetty kohta on kokeilun aika.",
    newestData: "Uusin aineisto",
    filesIntro:
      "Sarjat kuukausittain, kaikki alueet ja vertailukunnat samassa tiedostossa. Taulukkolaskentaan sopiva versio on erikseen.",
    files: {
      indicators: "kaikki alueet",
      municipalities: "kaikki kunnat"
    }
  }
};
