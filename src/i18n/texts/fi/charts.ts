import type {Dictionary} from "../../dictionary.ts";

/** The parts of a chart in Finnish. */
export const charts: Pick<Dictionary, "chart"> = {
  chart: {
    lines: {
      rest: {
        name: "Kunnat ilman kokeilua",
        short: "Ilman kokeilua",
        explanation: "Manner-Suomen 175 kuntaa, jotka eivät olleet kokeilussa, yhteenlaskettuina."
      },
      country: {
        name: "Koko maa",
        short: "Koko maa",
        explanation: "Kaikki kunnat, myös kokeilukunnat ja Ahvenanmaa. Ei vertailukohta vaan taustatieto."
      }
    },
    table: {
      month: "Kuukausi",
      bounds: "Ala- ja yläraja"
    },
    tableSummary: "Luvut taulukkona",
    definitionLabel: "Mitä mitataan",
    formulaLabel: "Laskukaava",
    cautionsHeading: "Muista tämä",
    eventsHeading: "Tapahtumia",
    eventSource: "lähde",
    pilotPeriod: "Kokeilun aika",
    estimatedPart: "arvio",
    provisionalPart: "ennakkotieto",
    downloadsHeading: "Lataa luvut",
    downloads: {csv: "CSV", excelFinnish: "CSV Exceliin, suomeksi", excelSwedish: "CSV Exceliin, ruotsiksi"},
    sourceLabel: "Lähde",
    source: "Työnvälitystilasto (TEM/KEHA-keskus), Tilastokeskus, StatFin 12r5",
    vintagesLabel: "Aineisto julkaistu",
    licenceLabel: "Käyttöehdot",
    licence: "CC BY 4.0",
    noData: "Lukuja ei ole."
  }
};
