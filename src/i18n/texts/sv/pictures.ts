import type {Dictionary} from "../../dictionary.ts";

/** Charts as pictures, in Swedish. */
export const pictures: Pick<Dictionary, "pictures"> = {
  pictures: {
    notes: {
      "area alone": "Bara området: antal i olika stora områden kan inte jämföras",
      holes: "Lucka i en linje: uppgiften kan inte visas",
      estimated: "Ihålig eller tunn linje: uppskattning",
      provisional: "Tunn linje: preliminär uppgift",
      bounds: "Ljust band: siffran ligger mellan dessa gränser",
      "not from zero": "Skalan börjar inte från noll",
      "no close match": "Också de mest liknande kommunerna ligger långt från området"
    }
  }
};
