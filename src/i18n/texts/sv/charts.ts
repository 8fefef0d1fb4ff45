import type {Dictionary} from "../../dictionary.ts";

/** The parts of a chart in Swedish. */
export const charts: Pick<Dictionary, "chart"> = {
  chart: {
    lines: {
      rest: {
        name: "Kommuner utan försök",
        short: "Utan försök",
        explanation: "De 175 kommuner i Fasta Finland som inte deltog i försöket, sammanräknade."
      },
      region: {
        name: "Kommuner utan försök i samma landskap",
        short: "Samma landskap",
        explanation:
          "De kommuner i samma landskap som inte deltog i försöket, sammanräknade. Visas när de är minst tre."
      },
      similar: {
        name: "Liknande kommuner",
        short: "Liknande",
        explanation: "De tio kommuner utan försök som mest liknade området före coronan. Linjen är deras medelvärde."
      },
      weighted: {
        name: "Viktad jämförelse",
        short: "Viktad",
        explanation:
          "En kombination av kommuner utan försök, viktad så att den före försöket rörde sig så mycket som möjligt i takt med " +
          "området. Linjen har flyttats till områdets egen nivå."
      },
      country: {
        name: "Hela landet",
        short: "Hela landet",
        explanation: "Alla kommuner, också försökskommunerna och Åland. Bakgrund, ingen jämförelsegrupp."
      }
    },
    table: {
      month: "Månad",
      bounds: "Nedre och övre gräns"
    },
    tableSummary: "Siffrorna i en tabell",
    definitionLabel: "Vad som mäts",
    formulaLabel: "Beräkning",
    cautionsHeading: "Kom ihåg",
    eventsHeading: "Händelser",
    eventSource: "källa",
    pilotPeriod: "Försökstiden",
    covidYear: "Coronaåret",
    estimatedPart: "uppskattning",
    provisionalPart: "preliminärt",
    downloadsHeading: "Ladda ner siffrorna",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV för Excel, på finska",
      excelSwedish: "CSV för Excel, på svenska",
      workbook: "Excel-arbetsbok",
      jsonStat: "JSON-stat",
      parquet: "Parquet",
      archive: "Zip-paket",
      checksums: "Kontrollsummor",
      dataPackage: "Beskrivning av alla tabeller (Data Package)"
    },
    sourceLabel: "Källa",
    source: "Arbetsförmedlingsstatistik (ANM/UF-centret), Statistikcentralen, StatFin 12r5",
    vintagesLabel: "Materialet publicerat",
    licenceLabel: "Villkor",
    licence: "CC BY 4.0",
    noData: "Det finns inga uppgifter."
  }
};
