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
      period: "Mitä lukijasi näkee myöhemmin",
      theme: "Värit",
      width: "Leveys"
    },
    periods: {
      all: "Koko sarja",
      "last-60": "60 uusinta kuukautta",
      "last-24": "24 uusinta kuukautta"
    },
    frozen: (day) => `Jäädytetty: aineistoversio ${day}`,
    meanings: {
      all: "Kuvio seuraa uusimpia lukuja: uudet kuukaudet tulevat sarjan loppuun, ja korjatut luvut tulevat entisten tilalle.",
      newest: "Ikkuna siirtyy: kun uusi kuukausi tulee, vanhin jää pois.",
      frozen: "Kuva ja sen luvut pysyvät samoina, vaikka uudempia tulisi."
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
    version: (day) => `Aineistoversio ${day}`,
    figures: "Luvut (CSV)",
    pictures: {
      png: "PNG-kuva (1\u00a0200 × 630)",
      svg: "SVG-kuva (skaalautuva)"
    },
    examples: {
      newest: "24 uusinta kuukautta:",
      frozen: "Kuva, joka ei muutu:",
      dark: "Koko sarja, aina tummat värit:",
      script: "Kehys ja rivi, joka sovittaa sivun kaikki kehykset sisältönsä korkuisiksi:",
      element: "Sama elementtinä, joka on ilman skriptiä tavallinen linkki:"
    },
    lost:
      "Jos tämä näkyy kehyksessä toisella sivulla, upotetun kuvion osoite on väärä. " +
      "Toimivan koodin saa kuvion omalta sivulta tai täältä:"
  }
};
