import type {Dictionary} from "../../dictionary.ts";

/** Search of municipalities and pilot areas, in Swedish. */
export const placeSearch: Pick<Dictionary, "placeSearch"> = {
  placeSearch: {
    label: "Sök en kommun eller ett försöksområde",
    hint: "Kommun eller område",
    submit: "Sök",
    areas: "Försöksområden",
    municipalities: "Kommuner",
    suggestions: (count) => (count === 0 ? "Inga träffar." : `${count} förslag`),
    similar: "Menade du något av dessa?",
    former: "tidigare kommun:",
    ofArea: (area) => `försöksområde: ${area}`,
    members: (count) => (count === 1 ? "1 kommun" : `${count} kommuner`),
    all: "Alla kommuner i alfabetisk ordning",
    failed: "Sökningen fungerar inte just nu. Alla kommuner finns i kommunlistan.",
    asked: "Sökning:",
    withoutScript:
      "Sökningen behöver JavaScript, som inte är på i din webbläsare. Här är alla kommuner i alfabetisk ordning: " +
      "gå till en bokstav eller använd webbläsarens egen sökning."
  }
};
