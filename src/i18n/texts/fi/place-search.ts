import type {Dictionary} from "../../dictionary.ts";

/** Search of municipalities and pilot areas, in Finnish. */
export const placeSearch: Pick<Dictionary, "placeSearch"> = {
  placeSearch: {
    label: "Hae kuntaa tai kokeilualuetta",
    hint: "Kunta tai alue",
    submit: "Hae",
    areas: "Kokeilualueet",
    municipalities: "Kunnat",
    suggestions: (count) => (count === 0 ? "Ei osumia." : count === 1 ? "1 ehdotus" : `${count} ehdotusta`),
    similar: "Tarkoititko jotakin näistä?",
    former: "entinen kunta:",
    ofArea: (area) => `kokeilualue: ${area}`,
    members: (count) => (count === 1 ? "1 kunta" : `${count} kuntaa`),
    all: "Kaikki kunnat aakkosittain",
    failed: "Haku ei toimi juuri nyt. Kaikki kunnat ovat kuntaluettelossa.",
    asked: "Haku:",
    withoutScript:
      "Haku tarvitsee JavaScriptiä, joka ei ole selaimessasi käytössä. Kaikki kunnat ovat tässä aakkosittain: " +
      "siirry kirjaimella tai käytä selaimen omaa hakua."
  }
};
