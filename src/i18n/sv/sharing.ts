import type {sharing as finnish} from "../fi/sharing.ts";
import type {Translated} from "../translated.ts";
import {extremes} from "./pictures.ts";

/** Charts and figures in the hands of others: embeds, references and program code, in Swedish. */
export const sharing: Translated<typeof finnish> = {
  embeds: {
    heading: "Bädda in diagrammet",
    explanation: "Koden visar diagrammet på din egen sida. Det följer de senaste siffrorna och behöver inget skript.",
    toGuide: "Andra språk, färger och perioder",
    toPage: "Diagrammet och dess förklaringar",
    reading: "Läs värden med vänster- och högerpil",
    choices: {
      area: "Område",
      indicator: "Mått",
      language: "Språk",
      period: "Vad läsaren ser senare",
      look: "Form",
      theme: "Färger",
      width: "Bredd"
    },
    periods: {
      all: "Hela serien",
      "last-60": "De 60 senaste månaderna",
      "last-24": "De 24 senaste månaderna"
    },
    frozen: (day) => `Fryst: materialversion från den ${day}`,
    meanings: {
      all: "Diagrammet följer de senaste siffrorna: nya månader läggs till i slutet, och rättade siffror ersätter de gamla.",
      newest: "Ett fönster som flyttas: när en ny månad kommer faller den äldsta bort.",
      frozen: "Bilden och dess siffror förblir desamma, även när nyare kommer."
    },
    looks: {
      full: {name: "Hela diagrammet", meaning: "Rubrik, mening, bild, tabell, anmärkningar och källa."},
      compact: {name: "Kompakt", meaning: "Rubrik, bild, tabell och källa."},
      tile: {name: "Sifferruta", meaning: "En siffra, en mening och en liten linje."}
    },
    themes: {
      auto: "Enligt läsarens enhet",
      light: "Alltid ljusa",
      dark: "Alltid mörka"
    },
    anyWidth: "Lika bred som spalten",
    preview: "Så här ser diagrammet ut",
    code: "Kopiera koden till din sida",
    failed: "Koden kunde inte hämtas. Kontrollera nätförbindelsen och välj på nytt.",
    version: (day) => `Materialversion från den ${day}`,
    figures: "Siffrorna (CSV)",
    pictures: {
      whole: {png: "PNG-bild (1\u00a0200 × 630)", svg: "SVG-bild (skalbar)"},
      square: {png: "Kvadratisk bild (PNG)", svg: "Kvadratisk bild (SVG)"},
      chart: {png: "Bara diagrammet (PNG)", svg: "Bara diagrammet (SVG)"}
    },
    examples: {
      newest: "De 24 senaste månaderna:",
      frozen: "En bild som inte ändras:",
      compact: "En kompakt ram:",
      tile: "En sifferruta:",
      dark: "Hela serien, alltid mörka färger:",
      script: "Ramen och en rad som anpassar höjden på sidans alla ramar till innehållet:",
      element: "Samma sak som ett element, som utan skript är en vanlig länk:"
    },
    lost:
      "Om det här syns i en ram på en annan sida är adressen till det inbäddade diagrammet fel. " +
      "En fungerande kod finns på diagrammets egen sida och här:"
  },
  citation: {
    heading: "Hänvisa så här",
    sentence: ({title, year, day, source, licence, address}) =>
      `Kuntakokeilut (${year}). ${title}. Materialet publicerat den ${day}. Källa: ${source}. ${licence}. ${address}`,
    forReferenceManagers: "För referenshanteringsprogram: BibTeX och RIS",
    vintage: (day) =>
      `Hänvisningen gäller materialet som publicerades den ${day}. Siffrorna finns kvar också när nyare har kommit:`,
    toVintage: "Materialets versioner"
  },
  questions: {
    heading: "Frågor och svar",
    measures: "Vad mäter siffran?",
    extremes: "När var siffran störst och när var den minst under försöket?",
    highAndLow: (facts) => extremes("Siffran var", facts),
    sinceStart: "Hur mycket ändrades siffran från försökets början till dess slut?",
    changed: ({start, end, change}) =>
      `${start.inMonth} var siffran ${start.value} och ${end.inMonth} ${end.value}: förändringen är ${change}.`,
    season: "Månader från olika årstider kan inte jämföras rakt av, så en jämförelse av hela år säger mer.",
    beside: "Vad jämförs området med?",
    besideRest: "Med kommuner utan försök.",
    besideMix:
      "Med kommuner utan försök och med en viktad blandning av dem som före försöket rörde sig i takt med området.",
    weights: (list) => `Störst vikt i blandningen har ${list}.`,
    howSure: "Hur säkert är resultatet?",
    why: "Säger siffran varför den ändrades?",
    no: "Nej.",
    ends: "Varför slutar serien mitt under försöket?",
    newest: "Vad bygger de nyaste siffrorna på?"
  },
  news: {
    heading: "Utkast till nyhet",
    intro:
      "Texten är gjord av sidans siffror. Den får kopieras och ändras, men låt jämförelsen och förbehållen stå kvar.",
    cautions: {
      area:
        "I siffrorna ingår alla arbetslösa i området, inte bara försökets kunder. Siffrorna visar inte varför " +
        "arbetslösheten ändrades: försöksområdena lottades inte ut.",
      municipality:
        "I siffrorna ingår alla arbetslösa i kommunen, inte bara försökets kunder. Siffrorna visar inte varför " +
        "arbetslösheten ändrades.",
      withoutPilot: "Siffrorna visar inte varför arbetslösheten ändrades."
    },
    source: ({source, day, licence, address}) =>
      `Källa: ${source}. Materialet publicerades ${day}. Licens: ${licence}. Diagram och metoder: ${address}`
  },
  snippets: {
    heading: "Läs siffrorna med kod",
    intro:
      "Koden hämtar filen direkt från webbplatsen. Adressen ändras inte, så samma kod ger också de siffror som kommer senare.",
    parquetOfChart: "Källans siffror bakom diagrammet, kommun för kommun i området:",
    parquet: "Källans siffror kommunvis:"
  },
  figureCopies: {
    copyWords: "Kopiera text att dela",
    copyPicture: "Kopiera bilden",
    copiedText: "Texten är kopierad.",
    copiedPicture: "Bilden är kopierad.",
    byHand: "Webbläsaren tillåter inte kopiering. Texten finns här:",
    noPicture: "Webbläsaren tillåter inte att bilden kopieras. Bilden går att ladda ner med länken ovan.",
    altLabel: "Alternativ text"
  },
  copying: {
    copy: "Kopiera",
    copied: "Kopierat",
    selected: "Webbläsaren tillåter inte kopiering. Texten är markerad: kopiera den själv."
  }
};
