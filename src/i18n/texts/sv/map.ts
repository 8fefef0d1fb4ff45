import type {Dictionary} from "../../dictionary.ts";

/** The map of the pilot areas, in Swedish. */
export const map: Pick<Dictionary, "map"> = {
  map: {
    heading: "Försöksområdena på kartan",
    label: "Karta där varje försöksområde är en länk",
    reading:
      "Ju starkare färg, desto större siffra. " +
      "Klassgränserna är valda så att varje klass har ungefär lika många områden och därefter avrundade.",
    caution: {
      counts: "Antalet följer framför allt områdets storlek: där det bor många är antalet stort.",
      others: "Kartan visar nivån. Områdenas nivåer skilde sig åt redan före försöken."
    },
    legendHeading: "Teckenförklaring",
    below: (limit) => `under ${limit}`,
    from: (limit) => `minst ${limit}`,
    areasInClass: (count) => (count === 1 ? "1 område" : `${count} områden`),
    withoutPilot: "kommuner utan försök",
    noFigure: "ingen siffra för månaden",
    weights: "kommuner i den viktade jämförelsen, vikt minst 2\u00a0%",
    listSummary: "Alla områden som lista",
    classColumn: "Klass",
    source: "Kommungränser 2021: Statistikcentralen och Lantmäteriverket"
  }
};
