import type {charts as finnish} from "../fi/charts.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

const label = "Läs värdena i diagrammet med vänster och höger piltangent";

/** The parts of a chart, how it is read, and how a view of it is shared, in Swedish. */
export const charts: Translated<typeof finnish> = {
  chart: {
    lines: {
      ...partOfEach(controls, "line"),
      country: {
        name: "Hela landet",
        short: "Hela landet",
        explanation: "Alla kommuner, också försökskommunerna och Åland. Bakgrund, ingen jämförelsegrupp."
      }
    },
    years: {
      summary: "Hela år",
      year: "År",
      ofPilots: "försök",
      difference: "Skillnad",
      caption: (unit, hasDifferences) =>
        `Hela år: månadernas medelvärde, ${unit}.${hasDifferences ? " Skillnaderna är räknade på siffrorna som visas." : ""}`,
      missing: (months) => `För ett år där månader saknas finns inget medelvärde: ${months}.`,
      divided: (years) => `För ett år då serien bryts finns inget medelvärde: ${years}.`
    },
    table: {
      month: "Månad",
      bounds: "Nedre och övre gräns"
    },
    actions: {
      table: "Tabell",
      files: "Ladda ner",
      embed: "Bädda in",
      about: "Om diagrammet"
    },
    tableSummary: "Siffrorna i en tabell",
    definitionLabel: "Vad som mäts",
    formulaLabel: "Beräkning",
    cautionsHeading: "Kom ihåg",
    eventsHeading: "Händelser",
    eventSource: "källa",
    pilotPeriod: "Försökstiden",
    pilotEnds: {start: "Försöken börjar", end: "Försöken upphör"},
    months: {
      heading: "Bildens månader",
      all: "Hela serien",
      pilot: "Försöksåren",
      closeScale:
        "Bilden visar bara försöksåren. Skalan är gjord för dem och börjar sällan från noll: också en liten skillnad ser stor ut."
    },
    covidYear: "Coronaåret",
    estimatedPart: "uppskattning",
    provisionalPart: "preliminärt",
    downloadsHeading: "Ladda ner siffrorna",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV för Excel, på finska",
      excelSwedish: "CSV för Excel, på svenska",
      longFinnish: "CSV, rubriker på finska (för lång för Excel)",
      longSwedish: "CSV, rubriker på svenska (för lång för Excel)",
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
    readLabel: "Hämtat från källan",
    licenceLabel: "Villkor",
    licence: "CC BY 4.0",
    noData: "Det finns inga uppgifter."
  },
  reading: {
    afterPilots: (when) => `Efter försöken, ${when}`,
    changeInYear: "Förändring på ett år",
    gapToRest: "Nivåskillnad mot kommuner utan försök",
    gapBefore: (year, side, amount) =>
      `År ${year} var siffran ${{higher: `${amount} högre än`, lower: `${amount} lägre än`, same: "densamma som"}[side]} i dem`,
    certaintyHeading: "Hur säkra är siffrorna?",
    drawingNotes: {
      "area alone":
        "Bilden visar bara området, eftersom antal i olika stora områden inte kan jämföras. Jämförelsesiffrorna finns i tabellen.",
      "area beside weighted":
        "Bilden visar området och den viktade jämförelsen, som har flyttats till områdets nivå. Andra antal kan inte jämföras mellan olika stora områden; de finns i tabellen.",
      holes: "En lucka i en linje är en månad vars uppgift inte kan visas; tabellen säger varför.",
      estimated: {
        area: "Uppskattningar syns som ihåliga delar av områdets linje.",
        together: "Uppskattningar syns som ihåliga delar av försöksområdenas linje.",
        municipality: "Uppskattningar syns som ihåliga delar av kommunens linje."
      },
      "others estimated": "I de andra linjerna är uppskattningar ritade tunna.",
      provisional: "Preliminära uppgifter är ritade med tunn linje.",
      "others estimated or provisional":
        "En tunn linje är en preliminär uppgift eller en uppskattning i någon av de andra linjerna.",
      bounds: "Det ljusa bandet kring linjen visar gränserna som de sekretessbelagda uppgifterna ligger mellan.",
      "not from zero": "Skalan börjar inte från noll."
    },
    estimates: {
      "confidential parts": "En del av kommunernas siffror är sekretessbelagda och uppskattade.",
      "published shares": "Siffran är beräknad utifrån kommunernas publicerade andelar."
    },
    endsBeforeOthers: (line, value) => `Linjen ”${line}” slutar tidigare än de andra: ${value}.`,
    sharedScale: "Alla bilder har samma skala. Det tonade fältet är försökets tid.",
    newestData: "Senaste materialet",
    filesIntro:
      "Serierna månad för månad, alla områden och jämförelsekommuner i samma fil. Dessutom finns en version för kalkylprogram.",
    files: {
      indicators: "alla områden",
      municipalities: "alla kommuner"
    }
  },
  chartReader: {
    manners: {
      lines: {
        label,
        help:
          "Vänster och höger piltangent: månad. Upp och ned: linje. Page Up och Page Down: år. Home och End: början och slutet. " +
          "Skift och piltangent: förändring mellan två månader. Esc: stäng. Skillnader och förändringar räknas på de siffror som visas."
      },
      months: {
        label,
        help: "Vänster och höger piltangent: månad. Page Up och Page Down: år. Home och End: första och sista månaden. Esc: stäng."
      },
      years: {
        label,
        help: "Vänster och höger piltangent: år. Upp och ned: basår. Home och End: första och sista året. Esc: stäng."
      },
      rows: {
        label: "Läs värdena i diagrammet med piltangenterna uppåt och nedåt",
        help: "Piltangenterna uppåt och nedåt: rad. Vänster och höger: radens värden. Page Up och Page Down: 12 rader. Home och End: första och sista raden. Esc: stäng."
      }
    },
    offer: "Läs värdena med piltangenterna",
    keysHeading: "Tangenter",
    wholePilot: "Från försökens början till slut",
    partOfPilot: "Från försökens början till sista siffran",
    measuring:
      "En förändring går att mäta: dra i diagrammet från en månad till en annan, tryck på två månader eller använd skift och en piltangent.",
    gap: "skillnad",
    change: "förändring",
    gapNote: "Skillnad: {a} minus linjen, {unit}.",
    changeNote: "Förändring, {unit}.",
    seasonNote: "Månaderna är från olika årstider: säsongvariationen ingår i förändringen.",
    noFigure: "ingen uppgift",
    notListed: "För den här månaden finns ingen siffra."
  },
  figureLink: {
    link: "Länk till diagrammet",
    copy: "Kopiera vyns adress",
    copied: "Adressen är kopierad.",
    copiedMonth: "Adressen är kopierad. Den öppnar diagrammet vid {month}.",
    copiedChange: "Adressen är kopierad. Den öppnar förändringen {from} – {month}.",
    byHand: "Webbläsaren låter inte sidan kopiera. Adressen är:"
  }
};
