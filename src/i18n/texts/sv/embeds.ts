import type {Dictionary} from "../../dictionary.ts";

/** Charts on the pages of others, in Swedish. */
export const embeds: Pick<Dictionary, "embeds"> = {
  embeds: {
    heading: "Bädda in diagrammet",
    explanation: "Koden visar diagrammet på din egen sida. Det följer de senaste siffrorna och behöver inget skript.",
    toGuide: "Andra språk, färger och perioder",
    toPage: "Diagrammet och dess förklaringar",
    choices: {
      area: "Område",
      indicator: "Mått",
      language: "Språk",
      period: "Vad läsaren ser senare",
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
      png: "PNG-bild (1\u00a0200 × 630)",
      svg: "SVG-bild (skalbar)"
    },
    examples: {
      newest: "De 24 senaste månaderna:",
      frozen: "En bild som inte ändras:",
      dark: "Hela serien, alltid mörka färger:",
      script: "Ramen och en rad som anpassar höjden på sidans alla ramar till innehållet:",
      element: "Samma sak som ett element, som utan skript är en vanlig länk:"
    },
    lost:
      "Om det här syns i en ram på en annan sida är adressen till det inbäddade diagrammet fel. " +
      "En fungerande kod finns på diagrammets egen sida och här:"
  }
};
