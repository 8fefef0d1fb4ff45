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
      country: {
        name: "Hela landet",
        short: "Hela landet",
        explanation: "Alla kommuner, också försökskommunerna och Åland. Bakgrund, inte ett jämförelseobjekt."
      }
    },
    table: {
      month: "Månad",
      bounds: "Nedre och övre gräns"
    },
    tableSummary: "Talen i en tabell",
    definitionLabel: "Vad som mäts",
    formulaLabel: "Beräkning",
    cautionsHeading: "Kom ihåg",
    eventsHeading: "Händelser",
    eventSource: "källa",
    pilotPeriod: "Försökets tid",
    estimatedPart: "uppskattning",
    provisionalPart: "preliminärt",
    downloadsHeading: "Ladda ner talen",
    downloads: {csv: "CSV", excelFinnish: "CSV för Excel, på finska", excelSwedish: "CSV för Excel, på svenska"},
    sourceLabel: "Källa",
    source: "Arbetsförmedlingsstatistik (ANM/UF-centret), Statistikcentralen, StatFin 12r5",
    vintagesLabel: "Materialet publicerat",
    licenceLabel: "Villkor",
    licence: "CC BY 4.0",
    noData: "Det finns inga tal."
  }
};
