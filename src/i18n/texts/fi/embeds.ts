import type {Dictionary} from "../../dictionary.ts";

/** Charts on the pages of others, in Finnish. */
export const embeds: Pick<Dictionary, "embeds"> = {
  embeds: {
    heading: "Upota kuvio",
    explanation: "Koodi näyttää kuvion omalla sivullasi. Kuvio seuraa uusimpia lukuja eikä tarvitse skriptejä.",
    toGuide: "Muut kielet, värit ja aikajaksot",
    toPage: "Kuvio ja sen selitykset",
    choices: {
      area: "Alue",
      indicator: "Mittari",
      language: "Kieli",
      period: "Aika",
      theme: "Värit",
      width: "Leveys"
    },
    periods: {
      all: "Koko sarja",
      "last-60": "60 uusinta kuukautta",
      "last-24": "24 uusinta kuukautta"
    },
    themes: {
      auto: "Lukijan laitteen mukaan",
      light: "Aina vaaleat",
      dark: "Aina tummat"
    },
    anyWidth: "Palstan levyinen",
    preview: "Näin kuvio näkyy",
    code: "Kopioi koodi sivullesi",
    failed: "Koodia ei saatu haettua. Tarkista verkkoyhteys ja valitse uudelleen.",
    examples: {
      newest: "24 uusinta kuukautta:",
      dark: "Koko sarja, aina tummat värit:",
      script: "Kehys ja rivi, joka sovittaa sivun kaikki kehykset sisältönsä korkuisiksi:",
      element: "Sama elementtinä, joka on ilman skriptiä tavallinen linkki:"
    },
    lost:
      "Jos tämä näkyy kehyksessä toisella sivulla, upotetun kuvion osoite on väärä. " +
      "Toimivan koodin saa kuvion omalta sivulta tai täältä:"
  }
};
